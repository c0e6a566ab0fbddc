/** A task of more than 50 ms, in ms from the start of the navigation. */
export interface LongTask {
  readonly start: number;
  readonly ms: number;
}

declare global {
  interface Window {
    benchTasks?: LongTask[];
  }
}

/** Runs in the page before anything else and notes its long tasks. Self-contained: it is sent to the browser as text. */
export function noteTasks(): void {
  const tasks: LongTask[] = [];
  window.benchTasks = tasks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push({ start: entry.startTime, ms: entry.duration });
  }).observe({ type: "longtask", buffered: true });
}

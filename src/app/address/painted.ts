/** A window that nobody sees has no frames: then it is not waited for longer than this (ms). */
const UNSEEN = 100;

/** Waits for the next frame to be made: what a press changed at once is seen before the work begins that it asks for. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    const unseen = setTimeout(done, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      // A task of its own comes after the frame that is being prepared.
      setTimeout(done, 0);
    });
  });

/** The File System Access API, which browsers without it leave undefined (https://wicg.github.io/file-system-access/). */
interface Window {
  readonly showDirectoryPicker?: (options: { readonly mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;
}

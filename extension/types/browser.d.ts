// What browsers have and TypeScript's own declarations lack, and what our content scripts share.

/** Content scripts of one page share this object; each adds its part. See extension/content/. */
declare var touchstone: Record<string, any>;

/** Firefox's own namespace, beside `chrome`. */
declare var browser: { sidebarAction?: { open(): Promise<void> } } | undefined;

/** https://developer.mozilla.org/docs/Web/API/Scheduler, Chrome 129 and later. */
declare var scheduler: { yield(): Promise<void> };

/** In dedicated workers only: https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createSyncAccessHandle */
interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}

interface FileSystemSyncAccessHandle {
  truncate(size: number): void;
  write(bytes: AllowSharedBufferSource, options?: { at?: number }): number;
  flush(): void;
  close(): void;
}

/** In workers only: https://developer.mozilla.org/docs/Web/API/FileReaderSync */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

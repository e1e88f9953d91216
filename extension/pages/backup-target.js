/**
 * Where a backup is written: a folder that the person chose, or one file for a browser that gives no folder. A file in a
 * folder is whole or as it was before: the browser writes beside it and puts it in place at the end.
 */

import { archiveHeader, archivePadding } from "../pkg/backup/backup.js";
import { named } from "./backup-record.js";

/** @typedef {{ name: string, bytes: number, modified_ms: number }} Found */

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
async function told(work) {
  try {
    return await work();
  } catch (error) {
    throw named(error);
  }
}

export class Folder {
  #root;

  /** @param {FileSystemDirectoryHandle} root the set's */
  constructor(root) {
    this.#root = root;
  }

  /** @param {FileSystemDirectoryHandle} picked @param {string} name */
  static open(picked, name) {
    return told(async () => new Folder(await picked.getDirectoryHandle(name, { create: true })));
  }

  /** @param {string} place @returns {Promise<[FileSystemDirectoryHandle, string]>} */
  async #within(place) {
    const parts = place.split("/");
    const name = /** @type {string} */ (parts.pop());
    let folder = this.#root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    return [folder, name];
  }

  /** Everything in the set. @returns {Promise<Found[]>} */
  list() {
    return told(async () => {
      const found = [];
      for (const [beginning, folder] of /** @type {[string, FileSystemDirectoryHandle][]} */ ([
        ["", this.#root],
        ["files/", await this.#root.getDirectoryHandle("files", { create: true })],
      ])) {
        for await (const [name, handle] of /** @type {any} */ (folder).entries()) {
          if (handle.kind !== "file") continue;
          found.push({ name: beginning + name, bytes: (await handle.getFile()).size, modified_ms: 0 });
        }
      }
      return found;
    });
  }

  /** @param {string} place @returns {Promise<File>} */
  read(place) {
    return told(async () => {
      const [folder, name] = await this.#within(place);
      return (await folder.getFileHandle(name)).getFile();
    });
  }

  /**
   * Writes a file. What `pieces` throws is thrown as it is, and the file stays as it was.
   * @param {string} place @param {AsyncIterable<Uint8Array<ArrayBuffer>>} pieces
   */
  async write(place, pieces) {
    const [folder, name] = await told(() => this.#within(place));
    const stream = await told(async () => (await folder.getFileHandle(name, { create: true })).createWritable());
    try {
      for await (const piece of pieces) await told(() => stream.write(piece));
      await told(() => stream.close());
    } catch (error) {
      await stream.abort().catch(() => {
        // It was closed by what failed.
      });
      throw error;
    }
  }

  /** It may be gone already. @param {string} place */
  remove(place) {
    return told(async () => {
      const [folder, name] = await this.#within(place);
      await folder.removeEntry(name).catch((error) => {
        if (error?.name !== "NotFoundError") throw error;
      });
    });
  }
}

/** One file, in the exchange between pages, from where the page saves it. */
export class Archive {
  #folder;
  #access;
  #at = 0;
  #now;

  /** @param {string} folder name of the set @param {FileSystemSyncAccessHandle} access @param {number} now milliseconds */
  constructor(folder, access, now) {
    this.#folder = folder;
    this.#access = access;
    this.#now = now;
  }

  /** @returns {Promise<Found[]>} nothing: every backup is whole in itself */
  async list() {
    return [];
  }

  /** @param {string} place @param {AsyncIterable<Uint8Array<ArrayBuffer>>} pieces */
  async write(place, pieces) {
    const head = this.#at;
    this.#at += 512;
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        this.#put(piece);
        bytes += piece.length;
      }
    } catch (error) {
      this.#at = head;
      this.#access.truncate(head);
      throw error;
    }
    this.#put(new Uint8Array(archivePadding(bytes)));
    this.#access.write(archiveHeader(this.#folder, place, bytes, this.#now), { at: head });
  }

  /** @param {Uint8Array<ArrayBuffer>} bytes */
  #put(bytes) {
    if (this.#access.write(bytes, { at: this.#at }) !== bytes.length) {
      throw { code: "BK22", message: "the disk is full: free some room and back up again" };
    }
    this.#at += bytes.length;
  }

  async remove() {
    // What was begun last was taken back by `write`.
  }

  finish() {
    this.#put(new Uint8Array(1024));
    this.#access.flush();
  }
}

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

export interface OutputFile {
  sha256: string;
  bytes: number;
}

/** Writes compact JSON files and remembers what the manifest says of them. */
export function createOutput(folder: URL) {
  const files: Record<string, OutputFile> = {};
  return {
    files,
    /** @returns the size of the file in bytes after brotli at its highest quality */
    write(name: string, content: object): number {
      const bytes = Buffer.from(`${JSON.stringify(content)}\n`);
      writeFileSync(new URL(name, folder), bytes);
      files[name] = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
      const brotli = brotliCompressSync(bytes).length;
      console.log(
        `${name.padEnd(28)} ${String(bytes.length).padStart(9)} bytes ${String(brotli).padStart(8)} brotli`,
      );
      return brotli;
    },
  };
}

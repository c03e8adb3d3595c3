import { gzipSync } from 'node:zlib';

const BLOCK = 512;

/** Packs files, by their names, as an npm package. */
export function packTarball(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const entries = Object.entries(files).flatMap(([name, text]) => {
    const contents = Buffer.from(text);
    return [header(`package/${name}`, contents.length), padded(contents)];
  });
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]));
}

/** Gives the header of a plain file in the format ustar. */
function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  const fields: [number, string][] = [
    [0, name],
    [100, octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ];
  for (const [at, text] of fields) block.write(text, at, 'latin1');
  const sum = block.reduce((a, b) => a + b, 0);
  block.write(octal(sum, 7), 148, 'latin1');
  return block;
}

function padded(contents: Buffer): Buffer {
  return Buffer.concat([contents, Buffer.alloc((BLOCK - (contents.length % BLOCK)) % BLOCK)]);
}

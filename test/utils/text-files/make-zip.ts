import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly name: string;
  readonly text: string | Buffer;
  readonly isStored?: boolean;
  /** Sizes stand behind the data only, and in the list, as where it is written as a stream (APPNOTE, 4.3.9). */
  readonly hasDescriptor?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** What the list says instead. */
  readonly size?: number;
  readonly offset?: number;
}

/** A ZIP as programs write it (APPNOTE 6.3.10). */
export function makeZip(entries: readonly Packed[], comment = ''): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const one of entries) {
    const { local, central } = packed(one, at);
    parts.push(local);
    list.push(central);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, directory, end, Buffer.from(comment)]);
}

function packed({ name, text, isStored, hasDescriptor, ...said }: Packed, at: number) {
  const whole = Buffer.from(text);
  const data = isStored ? whole : deflateRawSync(whole);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE((said.flags ?? 0) | (hasDescriptor ? 8 : 0), 2);
  fields.writeUInt16LE(said.method ?? (isStored ? 0 : 8), 4);
  // 2026-11-23, 20:56:02
  fields.writeUInt16LE((20 << 11) | (56 << 5) | 1, 6);
  fields.writeUInt16LE(((2026 - 1980) << 9) | (11 << 5) | 23, 8);
  fields.writeUInt32LE(crc32(whole), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(said.size ?? whole.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const listed = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, Buffer.alloc(14)]);
  listed.writeUInt32LE(said.offset ?? at, 42);
  const local = Buffer.from(fields);
  if (hasDescriptor) local.fill(0, 10, 22);
  const descriptor = Buffer.concat([Buffer.from([0x50, 0x4b, 7, 8]), fields.subarray(10, 22)]);
  return {
    local: Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      local,
      Buffer.from(name),
      data,
      ...(hasDescriptor ? [descriptor] : []),
    ]),
    central: Buffer.concat([listed, Buffer.from(name)]),
  };
}

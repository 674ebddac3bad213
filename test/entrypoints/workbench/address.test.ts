import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '@/entrypoints/workbench/address';

const list = readAddress('');

describe('the address of a message', () => {
  it('says which file it is in, for when that is not open', () => {
    const hash = writeAddress({ ...list, message: '4jB5A03Fz1', file: 'mail.log' });
    expect(readAddress(hash)).toEqual({ ...list, message: '4jB5A03Fz1', file: 'mail.log' });
  });

  it('is without a file where none is known, and the list always', () => {
    const incident = 'connection.refused mx.example.com 1763900000000';
    expect(readAddress(writeAddress({ ...list, incident }))).toEqual({ ...list, incident });
    expect(writeAddress({ ...list, message: 'a', file: null })).toBe('#message=a');
    expect(writeAddress({ ...list, file: 'mail.log' })).toBe('#');
  });

  it('bounds what anybody may write into a link', () => {
    expect(readAddress(`#message=a&file=${'x'.repeat(5_000)}`).file).toHaveLength(300);
  });
});

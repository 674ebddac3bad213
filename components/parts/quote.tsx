/**
 * Words of a server, isolated, so that they cannot turn the text around them. What begins with a code or a bracket reads from the left, as its
 * log does, also where the first name in it is Hebrew or Arabic.
 */
export function Quote({ words }: { words: string }) {
  return (
    <bdi class="quote" dir={/^\p{L}/u.test(words) ? 'auto' : 'ltr'}>
      {words}
    </bdi>
  );
}

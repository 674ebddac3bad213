/** Beside a control of the page: the way to it. */
export function Way({ words }: { words: string }) {
  return (
    <p class="way" role="status">
      {words}
    </p>
  );
}

/** HTML that was made here; everything else is text. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | null | false | readonly (Html | null | false)[];

/** A template whose parts are text, unless they are HTML that was made by it: what comes from a log never becomes markup. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: words.map((word, i) => word + (i < parts.length ? written(parts[i] as Part) : '')).join(''),
  };
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(written).join('');
  return escaped(String(part));
}

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that turn the direction of what follows are shown as what they are (Unicode 16, 23.2). */
function escaped(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}

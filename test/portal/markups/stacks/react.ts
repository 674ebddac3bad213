import { stateWords } from '../../messages';
import { stackMessages, toneOf } from '../../stack-messages';
import { json, logAt, renderData, renderStack, type Stack } from './stack';

/** React 18: a virtual list whose elements serve other messages while scrolling, links only in the row that is pointed at, logs out of JSON. */
export const react: Stack = {
  render: () =>
    renderStack({
      script: 'react',
      libraries: ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'],
      body: `<div id="root"></div>${renderData(rows)}`,
    }),
  answer({ path }) {
    const log = logAt(path, /^api\/messages\/(\w+)\/events$/);
    return log === undefined ? undefined : json({ events: log.split('\n').map((text) => ({ text })) });
  },
};

const rows = stackMessages.map((message) => {
  const { id, sender, recipients, subject, date, state } = message;
  return { id, sender, recipients, subject, date, word: stateWords[state], tone: toneOf(message) };
});

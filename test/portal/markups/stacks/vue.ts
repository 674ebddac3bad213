import { findMessage } from '../../messages';
import { stackMessages, toneOf } from '../../stack-messages';
import { languageOf, languages } from '../../stack-words';
import { json, renderData, renderStack, type Stack } from './stack';

/** Vue 3 with tippy: links by `v-if`, tips in boxes elsewhere, logs by GraphQL into a modal that is teleported to the body. */
export const vue: Stack = {
  render(query) {
    const language = languageOf(query);
    const { states, logs, deliver, close } = languages[language];
    const rows = stackMessages.map((message) => {
      const { id, sender, recipients, subject, date, state } = message;
      return { id, sender, recipients, subject, date, word: states[state], tone: toneOf(message) };
    });
    return renderStack({
      script: 'vue',
      language,
      libraries: [
        '@popperjs/core/dist/umd/popper.min.js',
        'tippy.js/dist/tippy-bundle.umd.min.js',
        'vue/dist/vue.global.prod.js',
      ],
      body: `<div id="app">${template}</div>${renderData({ rows, words: { logs, deliver, close } })}`,
    });
  },
  answer({ path, body }) {
    if (path !== 'graphql') return undefined;
    const { variables } = JSON.parse(body) as { variables: { id?: string } };
    const log = findMessage(variables.id ?? '')?.log;
    return log === undefined ? undefined : json({ data: { message: { __typename: 'Message', log } } });
  },
};

const template = `<main><h1>Quarantine+</h1><section class="messages">
<div v-for="row in rows" :key="row.id" class="message" :class="row.tone" :data-row="row.id" @mouseenter="hovered = row.id" @mouseleave="hovered = null">
<span class="cell"><i v-if="row.word" class="mdi" :data-tippy-content="row.word"></i></span><span class="cell">{{ row.sender }}</span><span class="cell">{{ row.recipients.join(', ') }}</span>
<span class="cell">{{ row.subject }}</span><span class="cell">{{ row.date }}</span>
<span class="cell links"><template v-if="hovered === row.id"><a href="#" @click.prevent>{{ words.deliver }}</a> <a href="#" class="logs" @click.prevent="open(row.id)">{{ words.logs }}</a></template></span></div>
</section><Teleport to="body"><div v-if="log !== null" class="dialog" role="dialog"><button type="button" class="close" @click="log = null">{{ words.close }}</button><pre class="log">{{ log }}</pre></div></Teleport></main>`;

import { dom } from '../page/dom';
import { mayNameState, type Said, saidIn } from './state-words';

const MAX_VALUE = 40;
/** What a sender writes, what a list is sorted and searched by, and what is no word. */
const OTHERS =
  /subject|sender|from|recip|mail-?to|search|filter|sort|order|body|preview|action|^(?:on|@|class$|style$|id$|href$|src)/i;
const OF_ANOTHER_TIME = /prev|last|old|next|was|before|after|when|if|unless/i;

/** What other attributes of a labelled icon call it, such as the text of a tooltip that a style sheet makes: where they contradict its label, one of them lies. */
export function saidBeside(icon: Element): Said[] {
  const said = [...dom.attributes(icon)].map(({ name, value }) =>
    name.startsWith('data-') && !isOthers(name) && !OF_ANOTHER_TIME.test(name) ? saidByValue(value) : null,
  );
  return said.filter((one) => one !== null && one.state !== 'delivered') as Said[];
}

/** Whether an attribute of this name says nothing of a state that the page itself has written. */
export function isOthers(name: string): boolean {
  return OTHERS.test(name);
}

/** What an attribute says whose value is the word of a state and nothing else. */
export function saidByValue(value: string): Said | null {
  if (value.length > MAX_VALUE || !mayNameState(value)) return null;
  const said = saidIn(value);
  return said?.how === 'whole' ? said : null;
}

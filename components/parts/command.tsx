import { say } from '@/utils/words/say';
import { CopyButton, Copying } from './copying';

/** What to run, as it is typed. */
export function Command({ text }: { text: string }) {
  return (
    <>
      <code class="command">{text}</code>
      <Copying.Consumer>
        {(copy) => copy && <CopyButton label={say('Copy')} isSmall={true} copy={() => copy(text)} />}
      </Copying.Consumer>
    </>
  );
}

import { useState } from 'preact/hooks';
import { say } from '@/utils/words/say';
import { QuietButton, Sure } from './sure';

export interface KeptProps {
  /** What is kept of each portal, in words; the name is empty for what was pasted or read from files. */
  portals: readonly { portal: string; name: string; words: string }[];
  onErasePortal(portal: string): void;
}

/** What is kept, by where it is from: each can be erased alone. */
export function Kept({ portals, onErasePortal }: KeptProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const erase = (portal: string) => {
    setAsked(null);
    onErasePortal(portal);
  };
  if (portals.length === 0) return null;
  return (
    <ul class="sites" aria-label={say('Kept messages, by where they are from')}>
      {portals.map(({ portal, name, words }) => (
        <li key={portal}>
          <bdi dir="ltr">{name}</bdi> <span class="rest">{words}</span>
          {asked === portal ? (
            <Sure
              title={say('Erase what is kept of {name}', { name })}
              text={say('These messages are erased for good.')}
              verb={say('Erase them')}
              onYes={() => erase(portal)}
              onNo={() => setAsked(null)}
            />
          ) : (
            <QuietButton
              word={say('Erase these')}
              label={say('Erase these: what is kept of {name}', { name })}
              onClick={() => setAsked(portal)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

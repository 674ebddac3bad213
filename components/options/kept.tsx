import { useState } from 'preact/hooks';
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
    <ul class="sites" aria-label="Kept messages, by where they are from">
      {portals.map(({ portal, name, words }) => (
        <li key={portal}>
          <bdi>{name}</bdi> <span class="rest">{words}</span>
          {asked === portal ? (
            <Sure
              title={`Erase what is kept of ${name}`}
              text="These messages go, and do not come back."
              verb="Erase them"
              onYes={() => erase(portal)}
              onNo={() => setAsked(null)}
            />
          ) : (
            <QuietButton
              word="Erase these"
              label={`Erase these: what is kept of ${name}`}
              onClick={() => setAsked(portal)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

import type { ComponentChildren } from 'preact';
import { say } from '@/utils/words/say';
import { OwnLinks } from '../parts/own-links';
import { Backup, type BackupProps } from './backup';
import { Choices, type ChoicesProps } from './choices';
import { Sites, type SitesProps } from './sites';

export interface OptionsProps extends ChoicesProps, SitesProps, BackupProps {
  /** A sentence where a choice could not be kept. */
  problem: string;
  /** What stands below the choices. */
  children?: ComponentChildren;
}

/** The settings: what Yellowline does by itself, where, and what it keeps. */
export function Options({ settings, managed, onChange, problem, children, ...rest }: OptionsProps) {
  return (
    <main class="surface popup options">
      <h1>
        <span class="mark" aria-hidden="true" />
        {say('Yellowline settings')}
      </h1>
      <OwnLinks pages={['workbench', 'history', 'help', 'privacy']} />
      {managed.length > 0 && (
        <p class="managed">
          {say('Your organisation has set some of this for this computer: it cannot be changed here.')}
        </p>
      )}
      <Choices settings={settings} managed={managed} onChange={onChange} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <Sites {...rest} />
      <Backup {...rest} />
      {children}
    </main>
  );
}

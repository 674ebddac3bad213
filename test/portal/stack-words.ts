import type { MessageState } from './messages';

/** The words of the portal in one language. */
export interface StackWords {
  readonly direction: 'ltr' | 'rtl';
  readonly states: Readonly<Record<MessageState, string>>;
  readonly logs: string;
  readonly deliver: string;
  readonly close: string;
}

const none = { delivered: '', spam: '' };

export const languages = {
  en: {
    direction: 'ltr',
    states: {
      ...none,
      queued: 'Queued',
      deferring: 'Deferring',
      failed: 'Failed',
      'deep-filtered': 'Deep filtered',
    },
    logs: 'Logs',
    deliver: 'Deliver',
    close: 'Close',
  },
  es: {
    direction: 'ltr',
    states: {
      ...none,
      queued: 'En cola',
      deferring: 'Aplazado',
      failed: 'Fallido',
      'deep-filtered': 'Filtrado profundo',
    },
    logs: 'Registros',
    deliver: 'Entregar',
    close: 'Cerrar',
  },
  de: {
    direction: 'ltr',
    states: {
      ...none,
      queued: 'In Warteschlange',
      deferring: 'Zurückgestellt',
      failed: 'Fehlgeschlagen',
      'deep-filtered': 'Tief gefiltert',
    },
    logs: 'Protokolle',
    deliver: 'Zustellen',
    close: 'Schließen',
  },
  fr: {
    direction: 'ltr',
    states: {
      ...none,
      queued: "En file d'attente",
      deferring: 'Différé',
      failed: 'Échec',
      'deep-filtered': 'Filtrage approfondi',
    },
    logs: 'Journaux',
    deliver: 'Remettre',
    close: 'Fermer',
  },
  he: {
    direction: 'rtl',
    states: { ...none, queued: 'בתור', deferring: 'נדחה', failed: 'נכשל', 'deep-filtered': 'סינון עמוק' },
    logs: 'יומנים',
    deliver: 'שחרור',
    close: 'סגירה',
  },
} as const satisfies Readonly<Record<string, StackWords>>;
export type Language = keyof typeof languages;

/** The language that `?lang=` asks for, else English. */
export function languageOf(query: URLSearchParams): Language {
  const name = query.get('lang') ?? 'en';
  return name in languages ? (name as Language) : 'en';
}

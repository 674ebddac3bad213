import type { Concept } from '../../engine/types';

export const givingUpConcept: Concept = {
  id: 'giving-up',
  kind: 'thing',
  name: 'giving up after many tries',
  words: {
    en: `
      retry timeout, max queue, been waiting, lifetime, undelivered for, tries, days, message expired,
      given up, gave up, giving up, final attempt, attempts to deliver, delivery attempts,
      delivery time expired, retry period, delivery period, undeliverable after, time to live, ttl,
      delivered in time, retries exhausted, too many retries, max retries, retry limit, last attempt,
      administratively expired, max age, maximum age, retry schedule, no more attempts,
      attempt is abandoned, delivery abandoned, delivery is abandoned, attempt abandoned,
      within lifetime of, lifetime of`,
    de: 'zustellversuch*, aufgegeben',
    tr: 'gündür, deneme sayısı',
    fi: 'päivää, päivän ajan, toimitusyrity*, viimeinen yritys, luovutaan',
    sv: 'gav upp, flera försök, dagar',
    pl: 'zaprzestano, dalszych prób',
    hu: 'feladtuk, feladjuk',
  },
};

import type { Concept } from '../../engine/types';

export const loadConcept: Concept = {
  id: 'load',
  kind: 'thing',
  name: 'its load',
  words: {
    en: `
      load, system load, server load, high load, backlog, queue length, queue size, too many processes,
      server capacity, overload, workload, backpressure, resource pressure, server ports, workers,
      processes, queue is full, queue full, mail queue full, heavy traffic, capacity, threads,
      no free slots, slots, message queue, queue is, mail queue, longer than we allow,
      too many messages in queue, congestion, congested, memory pressure, traffic, process limit,
      queue depth, worker, in our queue, are waiting, waiting in, children, enqueu*, queue is over,
      queue limit, free process, pool, cpu, pressure, too much mail in, mail in the queue,
      mails in the queue, messages in the queue, loadavg, more work, memory, cannot allocate memory,
      too many messages are waiting, too many messages waiting, too many messages in our queue,
      messages in its queue`,
    de: `
      auslastung, systemlast, serverlast, last zu hoch, zu hohe last, hohe last, unter last, überlast`,
    fr: 'charge',
    es: 'carga',
    pt: 'carga',
    it: 'carico',
    nl: 'belasting',
    pl: 'obciążeni*',
    ru: 'нагрузк*',
    ja: '負荷',
    zh: '负载, 負載',
    ko: '부하',
    tr: 'yük, yükü',
    sv: 'belastning, kapacitet',
    cs: 'zatížení, zátěž',
    hu: 'terhelés*',
    da: 'belastning*',
    nb: 'belastning*',
    fi: 'kuorma, kuormaa, kuormitu*, jono on täynnä',
  },
};

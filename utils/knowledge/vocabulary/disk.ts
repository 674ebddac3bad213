import type { Concept } from '../../engine/types';

export const diskConcept: Concept = {
  id: 'disk',
  kind: 'thing',
  name: 'its disk',
  words: {
    en: `
      storage, space, file system, filesystem, spool, queue space, partition, volume full, memory,
      system storage, system resources, no space left, file descriptors, open files,
      too many open files, inodes, disk quota, insufficient resources, resource limits,
      resource shortage, out of resources, insufficient system, swap, storage full,
      cannot allocate memory, queue directory, free blocks, spool volume, blocks, quota of the server,
      nospace, mail storage, system disk, ram, system resource, enough space on, enough resources,
      disc, file handles, cannot fork, fork, inode, mail volume, var, temporary directory, drive,
      left on device, disk volume, store volume, volume is full, malloc, heap, system full, temp file,
      temporary file, device full, mount, cannot create file, /tmp, tmp full, in tmp, enospc, nas`,
    de: 'speicher*, speicherplatz, festplatte*, plattenplatz, ressourcen',
    fr: 'espace disque, disque, mémoire, ressources système, espace de stockage',
    es: 'espacio en disco, disco, memoria, recursos del sistema, almacenamiento',
    pt: 'espaço em disco, disco, memória, recursos do sistema, armazenamento',
    it: 'spazio su disco, disco, memoria, risorse di sistema, spazio disco',
    nl: 'schijfruimte, schijf, geheugen, opslagruimte, systeembronnen',
    pl: 'miejsca na dysku, dysk*, pamięci, zasobów systemowych',
    ru: 'места на диске, диск*, памяти, системных ресурсов',
    ja: 'ディスク, メモリ, システムリソース',
    zh: '磁盘, 磁碟, 内存, 記憶體, 系统资源, 系統資源',
    ko: '디스크, 메모리, 시스템 자원',
    tr: `
      disk alanı, bellek, sistem kaynak*, disk alan*, boş alan*, depolama alan*, depolama*,
      dosya sistem*`,
    sv: 'diskutrymme, minne, systemresurser, lagringsutrymme*, utrymme',
    cs: 'místo na disku, disk*, paměť, systémové prostředky, systémových prostředků',
    hu: 'lemezterület*, lemez*, memória',
    da: 'diskplads*, hukommelse, lagerplads',
    nb: 'diskplass*, minne, lagringsplass',
    fi: 'levytil*, levyllä, levyn, muisti, muistia, tallennustil*, tiedostojärjestelmä*, resurss*, vapaata tilaa',
  },
};

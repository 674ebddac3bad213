import type { Concept } from '../../engine/types';

export const backendConcept: Concept = {
  id: 'backend',
  kind: 'thing',
  name: 'a part behind it',
  words: {
    en: `
      database*, ldap, mysql, postgres*, sql, directory service, active directory, backend, back end,
      scanner, scanners, virus scanner, antivirus, anti virus, antivirus engine, milter, spamd, clamd,
      clam, rspamd, amavis*, content filter server, lookup table, map lookup, table lookup,
      domain controller, policy server, policy service, policy daemon, redis, queue manager, spool file,
      queue file, cleanup, cleanup service, smtpd, qmgr, directory server, auth server,
      authentication server, authentication service, scanning engine, filter engine, av engine, parser,
      script, thread, transaction, processing, bucket, replica, mapi*, proxy, perl, local resources,
      virus scan, verification service, lookup service, alias database, user database, virtual alias table,
      storage backend, internal component, module, library, mime_decode, recipient database`,
    de: 'datenbank, verzeichnisdienst, virenscanner',
    fr: 'base de données, annuaire',
    es: 'base de datos, directorio',
    pt: 'banco de dados, base de dados',
    it: 'database, banca dati',
    nl: 'database, virusscanner',
    pl: 'baz* danych',
    ru: 'баз* данных',
    ja: 'データベース',
    zh: '数据库, 資料庫',
    ko: '데이터베이스',
    tr: 'veritaban*, veri tabanı',
    sv: 'databas*',
    cs: 'databáz*',
    hu: 'adatbázis*',
  },
};

import type { Concept } from '../../engine/types';

export const configurationConcept: Concept = {
  id: 'configuration',
  kind: 'thing',
  name: 'its configuration',
  words: {
    en: `
      configur*, misconfigur*, licen*, setup problem, settings, set up, setup, route for, routing table,
      routing rule, transport map, local configuration, mail routing, local error configuration,
      mx list for, remote domains, incorrectly configured, configuration problem, configuration error,
      not configured, not set up, config, mail hosting, mailing to remote domains, server configuration,
      subscription of this, subscription has, set up incorrectly, wrong settings, unconfigured,
      bad setting, bad setup, config error, missing configuration, product key, trial version,
      unknown transport, invalid transport, no transport, transport missing, default route, main.cf,
      wrong permissions, bad permissions, wrongly, set wrong, set incorrectly, improperly configured,
      mistake in, missing setting, syntax error in, no route defined`,
    de: 'konfigur*, fehlkonfigur*, lizenz*, einstellung*',
    fr: 'configur*, licence',
    es: 'configur*, licencia*',
    pt: 'configur*, licença',
    it: 'configur*, licenza',
    nl: 'configur*, licentie*',
    pl: 'konfigur*, licencj*',
    ru: 'конфигурац*, настройк*, лиценз*',
    ja: '設定, ライセンス',
    zh: '配置, 许可证, 設定, 授权过期',
    ko: '설정, 구성 오류, 라이선스',
    tr: 'yapılandırma*, ayar*, lisans*',
    sv: 'konfigur*, inställning*, licens*',
    cs: 'konfigur*, nastavení, licenc*',
    hu: 'konfigur*, beállítás*, licenc*',
  },
};

import type { Concept } from '../../engine/types';

export const configurationConcept: Concept = {
  id: 'configuration',
  kind: 'thing',
  name: 'its configuration',
  words: {
    en: `
      configur*, misconfigur*, licen*, setup problem, settings, set up, setup, mis configured,
      route for, routing table, routing rule, transport map, local configuration, mail routing,
      local error configuration, mx list for, remote domains, set up properly, wrongly configured,
      incorrectly configured, badly configured, configuration problem, configuration error,
      not configured, not set up, config, mail hosting, mailing to remote domains,
      server configuration, licensed, subscription of this, subscription has, wrongly set up,
      badly set up, set up incorrectly, set up wrongly, wrong settings, forgot to configure,
      mistake in our`,
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

import type { Concept } from '../../engine/types';

export const virusConcept: Concept = {
  id: 'virus',
  kind: 'thing',
  name: 'malware',
  words: {
    en: `
      viral, malware*, trojan*, infect*, worm, worms, malicious*, eicar*, ransomware, clamav found,
      heuristics.*, win32/*, w32/*, js/*, safebrowsing, found trojan, malicious content, viral traffic,
      dangerous content, harmful, phishing malware, infected file, infected attachment, bad code,
      spyware, backdoor, exploit, payload, dangerous, unsafe, clamav, virus found, macro virus, threat,
      threats, threat found, sandbox, keylogger, harmful content, harmful file, virii, contaminated,
      troj*, infection, viruses, zero day, zero hour, outbreak, poisoned, suspicious file`,
    de: 'virus, viren, schadsoftware, schadcode, infiziert*, schädlich*, schaedlich*, bösartig*',
    fr: 'virus, infecté*, malveillant*',
    es: 'virus, malware, infectad*, malicios*',
    pt: 'vírus, malware, infectad*, malicios*',
    it: 'virus, malware, infett*, dannos*',
    nl: 'virus*, besmet*, geïnfecteerd*, schadelijk*',
    pl: 'wirus*, zainfekowan*, złośliw*',
    ru: 'вирус*, вредонос*, заражен*',
    ja: 'ウイルス, ウィルス, マルウェア',
    zh: '病毒, 恶意, 木马, 惡意',
    ko: '바이러스, 악성',
    tr: 'virüs*, zararlı*, kötü amaçlı, tehlikeli*, tehdit*',
    sv: 'virus, smittad*, infekterad*, skadlig, farlig*',
    cs: 'vir, virus*, virem, zavirovan*, škodliv*',
    hu: 'vírus*, kártékony, fertőzött',
    da: 'virus, skadelig kode, inficeret',
    nb: 'virus, skadelig kode, infisert',
    fi: 'haittaohjelm*, haitalli*, viruks*, vaaralli*, saastunu*',
  },
};

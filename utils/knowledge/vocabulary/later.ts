import type { Concept } from '../../engine/types';

export const laterConcept: Concept = {
  id: 'later',
  kind: 'manner',
  name: 'for now',
  isBare: true,
  words: {
    en: `
      later, try again, tempor*, retry, defer*, at this time, for now, shortly, transient, currently,
      moment, come back, minutes, wait, soon, right now, queued for retry, 4.x, not now, postpon*,
      delay*, re try, seconds, in a while, for a while, some time, present, until, try it again,
      another time, afterwards, in an hour, hold on, yet, tomorrow, eai again, next time, once more,
      another try, repeat, resend, send again, temporarily locked, temporary locked, currently locked,
      locked at the moment, presently, hold off, again in, intermittent*, momentarily, some other time,
      retried, be back, temporaly, tempory, back off, for the time being, retrying, reattempt*,
      redeliver*, requeue*, patien*, next attempt, next try, retry time not reached, servfail,
      non authoritative, just now, keep trying, will retry`,
    de: `
      später, spaeter, vorübergehend*, voruebergehend*, momentan, derzeit, zeitweilig*, zur zeit,
      erneut, temporär*, temporaer*, zurückgestellt`,
    fr: `
      plus tard, temporaire*, temporairement, réessay*, momentan*, ultérieurement, provisoire*,
      pour l'instant, pour le moment`,
    es: 'más tarde, temporal*, momento, reintent*, inténtelo, intente',
    pt: 'mais tarde, tempor*, momento, novamente',
    it: 'più tardi, temporane*, momento, riprova*, momentanea*',
    nl: 'later, tijdelijk*, momenteel, probeer',
    pl: 'później, tymczasow*, chwilow*, spróbuj, ponownie',
    ru: 'позже, позднее, времен*, попробуйте, повтор*, сейчас',
    ja: '後で, 一時的, 再度, しばらく, 後ほど',
    zh: '稍后, 稍後, 暂时, 暫時, 再试, 重试, 临时, 再試',
    ko: '나중에, 일시적, 다시 시도, 잠시',
    tr: `
      geçici*, sonra, tekrar, yeniden, şu anda, şu an, bir süre sonra, bekleyin*, ertelen*, gecikt*,
      deneyin`,
    sv: `
      senare, tillfällig*, försök igen, för närvarande, temporär*, om några minuter, just nu,
      för tillfället, fördröj*, nytt försök`,
    cs: 'později, dočasn*, opakujte, momentálně, zkuste',
    hu: 'később, ideiglenes*, átmeneti*, próbálja, jelenleg, elhalaszt*, késleltet*',
    da: 'senere, midlertidig*, prøv igen, i øjeblikket, for tiden',
    nb: 'senere, midlertidig*, prøv igjen, for øyeblikket, for tiden',
    fi: `
      myöhemm*, tilapäi*, väliaikai*, yritä, yrittäkää, uudelleen, uudestaan, hetken kuluttua,
      tällä hetkellä, toistaiseksi, odota, viivästy*, lykät*, hetkellis*`,
  },
};

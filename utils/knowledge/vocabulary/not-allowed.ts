import type { Concept } from '../../engine/types';

export const notAllowedConcept: Concept = {
  id: 'not-allowed',
  kind: 'claim',
  name: 'not allowed',
  words: {
    en: `
      not allowed, not permitted, not authorized, not authorised, unauthorized, unauthorised,
      isn't allowed, aren't allowed, no permission, permissions, not permit, does not allow, doesn't allow,
      not entitled, restricted, insufficient privileges, without permission, privilege*, may not,
      not privileged, not authorised to, not eligible, permission, notauthorized, no authority,
      must be authorized, no rights, does not have permission, isn't permitted, can only be, only allowed,
      authorization, authorisation, exclusively, only receives, only from, allowed senders, allow list,
      allowlist, whitelist, white list, whitelisted, nopermission, may only, are only, only registered,
      only permitted, permitted only, must not, have no permission, have no right, for registered,
      is reserved, reserved, not registered, not whitelisted, not on the list, not in whitelist,
      not in the list of, not on our list, not in our list, only from the`,
    de: 'nicht erlaubt, nicht berechtigt, keine berechtigung, nicht zugelassen, nicht gestattet, unerlaubt',
    fr: "non autorisé*, pas autorisé*, n'êtes pas autorisé, non permis*, pas le droit, n'est pas autorisé*",
    es: `
      no autorizad*, no permitid*, no está autorizad*, no está permitid*, sin permiso, no tiene permiso,
      no se permite`,
    pt: 'não autorizad*, não permitid*, sem permissão, não tem permissão, não é permitid*',
    it: 'non autorizzat*, non consentit*, non permess*, non ammess*',
    nl: 'niet toegestaan, geen toestemming, niet geautoriseerd, onbevoegd',
    pl: 'niedozwolon*, brak uprawnień, nie zezwala, nieautoryzowan*, nieuprawnion*',
    ru: 'не разреш*, нет прав, не имеет права, недостаточно прав, не авторизован*',
    ja: '許可されて, 権限, 許可され',
    zh: '不允许, 无权, 沒有權限, 没有权限, 未授权, 不允許, 禁止',
    ko: '허용되지, 권한, 허가되지',
    tr: 'izin verilm*, yetki*, izniniz yok, izin yok',
    sv: 'inte tillåt*, inte behörig*, saknar behörighet, ej tillåt*',
    cs: 'není povolen*, nemá oprávnění, není oprávněn*, nepovolen*, oprávnění',
    hu: 'nem engedélyez*, nincs jogosult*, nem jogosult, nincs engedély',
  },
};

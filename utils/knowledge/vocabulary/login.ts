import type { Concept } from '../../engine/types';

export const loginConcept: Concept = {
  id: 'login',
  kind: 'thing',
  name: 'a login',
  words: {
    en: `
      authentication, authenticate, authenticated, authenticating, auth, login, log in, logged in,
      credentials, password, smtp auth, smtp authentication, sasl, logon, log on,
      user name or password, username or password, username and password, login name, sign in,
      authentification, authrequired, authmechanism, unauthenticated, authentication mechanism,
      application specific password, pop before smtp, check your mail before, checking mail before,
      sign in first, wrong password, bad password, user name, logged on, must be logged, not logged in,
      anonymous, must authenticate, smtp authentication required, incorrect password, requires auth,
      authentication needed, identity, identities, signed in, sign on`,
    de: 'authentifizier*, anmelden, anmeldung, passwort, kennwort, anmeldedaten',
    fr: 'authentifi*, mot de passe, identifiant*',
    es: 'autentic*, autentif*, contraseña, iniciar sesión, credenciales',
    pt: 'autentic*, senha, palavra passe, credenciais',
    it: 'autentic*, password, credenziali',
    nl: 'authenticatie, authentic*, wachtwoord, aanmelden, inloggen',
    pl: 'uwierzytelni*, autoryzac*, hasło, logowani*',
    ru: 'аутентифик*, авториз*, пароль, логин',
    ja: '認証, パスワード, ログイン',
    zh: '认证, 認證, 密码, 密碼, 验证失败, 身份验证, 登录',
    ko: '인증, 비밀번호, 로그인',
    tr: 'kimlik doğrulama, parola, şifre hatalı, giriş',
    sv: 'autentiser*, lösenord, inloggning, logga in',
    cs: 'ověření totožnosti, přihlás*, heslo, autentiz*',
    hu: 'hitelesít*, jelszó, bejelentkez*',
  },
};

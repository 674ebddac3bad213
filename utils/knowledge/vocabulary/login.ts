import type { Concept } from '../../engine/types';

export const loginConcept: Concept = {
  id: 'login',
  kind: 'thing',
  name: 'a login',
  words: {
    en: `
      auth, login, log in, logged in, credentials, password, sasl, logon, log on, username or password,
      username and password, sign in, authrequired, authmechanism, unauthenticated,
      application specific password, pop before smtp, check your mail before, checking mail before,
      wrong password, bad password, logged on, must be logged, not logged in, anonymous,
      must authenticate, smtp authentication required, incorrect password, requires auth,
      authentication needed, identity, identities, signed in, sign on, identify yourself, xoauth,
      oauth, token, relay login, account credentials, logins, no mechanism, mechanism, bad credentials,
      without authentication, password expired, logging in, signing in, athentication, auth'd, signin,
      identified yourself, user name or password, user name and password, user name or pass, api key,
      access key, eauth`,
    de: `
      authentifizier*, anmelden, anmeldung, passwort, kennwort, anmeldedaten, authentisier*,
      angemeldet, zugangsdaten, benutzername`,
    fr: "authentifi*, mot de passe, identifiant*, s'identifier, vous identifier",
    es: 'autentic*, autentif*, contraseña, iniciar sesión, credenciales',
    pt: 'autentic*, senha, palavra passe, credenciais',
    it: 'autentic*, password, credenziali',
    nl: 'authenticatie, authentic*, wachtwoord, aanmelden, inloggen, aan te melden, aangemeld',
    pl: 'uwierzytelni*, autoryzac*, hasło, logowani*',
    ru: 'аутентифик*, авториз*, пароль, логин, логин*, парол*',
    ja: '認証, パスワード, ログイン',
    zh: '认证, 認證, 密码, 密碼, 验证失败, 身份验证, 登录',
    ko: '인증, 비밀번호, 로그인',
    tr: `
      kimlik doğrulama, parola, şifre hatalı, giriş, şifre, şifresi, oturum aç*,
      kullanıcı adı veya parola*, kullanıcı adı veya şifre*, kimlik bilgi*, kimlik doğrulama*,
      kimlik doğrulama sırasında`,
    sv: 'autentiser*, lösenord, inloggning, logga in, inloggningsuppgift*, användarnamn*',
    cs: 'ověření totožnosti, přihlás*, heslo, autentiz*',
    hu: 'hitelesít*, jelszó, bejelentkez*, jelentkez*',
    da: 'godkendelse*, adgangskode*, log på, logge på, autentific*, autenticit*',
    nb: 'godkjenning*, passord*, logge på, autentiser*',
    fi: `
      kirjaudu*, kirjautu*, salasana*, tunnistautu*, todennu*, todenta*, sisäänkirjautu*,
      käyttäjätunnus tai salasana`,
  },
};

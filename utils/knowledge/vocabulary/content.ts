import type { Concept } from '../../engine/types';

export const contentConcept: Concept = {
  id: 'content',
  kind: 'thing',
  name: 'its content',
  words: {
    en: `
      content, contents, body, message body, message content, mail content, text, subject, subject line,
      message text, wording, keyword, keywords, word, phrase, phrases`,
    de: 'inhalt*, betreff',
    fr: 'contenu*, corps, objet',
    es: 'contenido*, asunto',
    pt: 'conteúdo*, assunto',
    it: 'contenuto, contenuti, oggetto',
    nl: 'inhoud, onderwerp',
    pl: 'treść, treści, temat',
    ru: 'содержим*, содержани*, тема',
    ja: '本文, 内容, 件名',
    zh: '内容, 正文, 主题, 主旨, 內容',
    ko: '내용, 본문, 제목',
    tr: 'içerik*, konu, içeriğ*, konusu',
    sv: 'innehåll*, ämne, ämnesrad*',
    cs: 'obsah*, předmět',
    hu: 'tartalom, tartalm*, tárgy',
    da: 'indhold*, emne',
    nb: 'innhold*, emne',
    fi: 'sisältö*, sisällö*, aihe, aiheen, teksti*',
  },
};

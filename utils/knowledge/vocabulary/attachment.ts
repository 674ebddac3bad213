import type { Concept } from '../../engine/types';

export const attachmentConcept: Concept = {
  id: 'attachment',
  kind: 'thing',
  name: 'an attachment',
  words: {
    en: `
      attachment, attachments, attached, attach, file type, file types, filetype, filename, file name,
      file names, filenames, file extension, extension, extensions, executable, executables, zip file,
      zip, archive, archives, macro, macros, exe file, attachment type, mime type, content type,
      file attachment, exe, banned file, file format, encrypted file, password protected,
      office document, script file, .exe, .zip, .js, .scr, .vbs, .bat, files of type, file of type,
      archive inside, embedded file, password protected archive, attached file, attached files,
      double extension, files, file, executable content, executable file, vbs, docm, iso image,
      enclosed file, enclosure, enclosures`,
    de: 'anhang, anhänge, anlage, dateianhang, dateityp, dateiendung*, dateiname*',
    fr: 'pièce jointe, pièces jointes, type de fichier, fichier joint',
    es: 'adjunto*, archivo adjunto, tipo de archivo, archivos adjuntos',
    pt: 'anexo*, arquivo anexo, tipo de arquivo',
    it: 'allegato, allegati, tipo di file',
    nl: 'bijlage*, bestandstype',
    pl: 'załącznik*, typ pliku',
    ru: 'вложени*, прикрепл*, тип файла',
    ja: '添付',
    zh: '附件',
    ko: '첨부',
    tr: 'ek dosya, dosya eki, ekli dosya, eklenti',
    sv: 'bilaga, bilagor, filtyp',
    cs: 'příloh*',
    hu: 'melléklet*, mellekl*, csatolmány*',
  },
};

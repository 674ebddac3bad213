import type { Concept } from '../../engine/types';

export const attachmentConcept: Concept = {
  id: 'attachment',
  kind: 'thing',
  name: 'an attachment',
  words: {
    en: `
      attachment, attachments, attached, attach, filetype, filename, filenames, extension, extensions,
      executable, executables, zip, archive, archives, macro, macros, mime type, content type, exe,
      banned file, file format, encrypted file, password protected, script file, .exe, .zip, .js, .scr,
      .vbs, .bat, archive inside, files, file, executable content, vbs, docm, enclosure, enclosures,
      attachement*, rar, iso, msi, word document, excel, encrypted archive, encrypted zip, winmail.dat,
      programs, document, documents, unpack*, decompress*, pdf, message/partial, img, .img,
      inside of mail, files inside, with password, programs that can be run, unwanted file,
      unwanted attachment, word format, .doc`,
    de: `
      anhang, anhänge, anlage, dateianhang, dateityp, dateiendung*, dateiname*, datei, anhaenge,
      ausführbar*`,
    fr: 'pièce jointe, pièces jointes, type de fichier, fichier joint',
    es: 'adjunto*, tipo de archivo',
    pt: 'anexo*, tipo de arquivo',
    it: 'allegato, allegati, tipo di file',
    nl: 'bijlage*, bestandstype',
    pl: 'załącznik*, typ pliku',
    ru: 'вложени*, прикрепл*, тип файла',
    ja: '添付',
    zh: '附件',
    ko: '첨부',
    tr: `
      ek dosya, ekli dosya, eklenti, ekli dosya*, dosya, dosyası, dosyalar*, dosya tür*, eklenti*,
      uzantı*`,
    sv: 'bilaga, bilagor, filtyp, bifogad, bifogade, filändelse*, körbar*',
    cs: 'příloh*',
    hu: 'melléklet*, mellekl*, csatolmány*',
    da: 'vedhæftet, vedhæftede, vedhæftning*, filtype*',
    nb: 'vedlegg*, filtype*',
    fi: 'liite, liitteen, liitettä, liitteet, liitteitä, liitetiedosto*, tiedosto*, suoritettav*',
  },
};

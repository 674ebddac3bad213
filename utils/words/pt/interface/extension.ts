import type { Texts } from '../../texts';

export const interfaceExtension: Texts['interface/extension'] = {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': 'Nada é guardado em uma janela privada.',
  'The history does not answer: try again.': 'O histórico não responde: tente de novo.',
  'The history is off: switch it on in the settings.':
    'O histórico está desativado: ative-o nas configurações.',
  'There is no message to keep.': 'Não há mensagem para guardar.',
  '{n} messages kept.': {
    many: '{n} de mensagens guardadas.',
    one: '{n} mensagem guardada.',
    other: '{n} mensagens guardadas.',
  },
  '{n} kept.': { many: '{n} guardadas.', one: '{n} guardada.', other: '{n} guardadas.' },
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.':
    'Diz por que o e-mail está parado, ao lado da linha do log que o indica. Nada sai do navegador.',
  'Yellowline: why mail is stuck': 'Yellowline: por que o e-mail está parado',
  'Go to the next undelivered message': 'Ir para a próxima mensagem não entregue',
  'Go to the undelivered message before': 'Ir para a mensagem não entregue anterior',
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.':
    'Escreva cada site com o nome completo, como {example}: um * representa sites demais.',
  'That is no address of a page. Copy it from the address bar, such as {example}.':
    'Isso não é o endereço de uma página. Copie-o da barra de endereços, como {example}.',
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.':
    'Só podem ser adicionados sites com https:// porque o que vai por http:// pode ser lido e alterado no caminho.',
  'Yellowline runs on pages at https://, not at {scheme}.':
    'O Yellowline funciona em páginas com https://, não com {scheme}.',
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.':
    'O navegador não tem mais espaço para o histórico, por isso as últimas mensagens não foram guardadas. O que foi guardado antes está inteiro. Libere espaço em disco ou guarde o histórico por menos dias.',
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.':
    'Outra aba ou janela mantém o histórico aberto em uma versão anterior. Nada se perdeu: feche as outras abas do Yellowline, e ele continua.',
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.':
    'O histórico foi gravado por uma versão mais nova do Yellowline. Ele fica como está: atualize o Yellowline para usá-lo.',
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.':
    'O histórico foi apagado nesse meio-tempo, e com ele o que tinha sido incorporado: nada mais foi.',
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.':
    'O navegador não consegue abrir o histórico, por isso nada é guardado agora. O que está armazenado não foi tocado. Reinicie o navegador; se não ajudar, apague o histórico nas configurações.',
};

import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/about.tsx
  About: 'Sobre',
  'What’s new in {version}': 'Novidades da versão {version}',
  'These notes are kept in English alone.': 'Estas notas existem só em inglês.',
  // components/options/backup.tsx
  'History and settings': 'Histórico e configurações',
  'Save all as a file': 'Salvar tudo em um arquivo',
  'Erase everything': 'Apagar tudo',
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.':
    'O histórico e todas as configurações são apagados para sempre. Só continuam valendo os limites que você definiu, como não guardar nada ou não ler nenhum log ao apontar. O navegador libera o espaço em disco na próxima limpeza dele.',
  Erase: 'Apagar',
  'Read a saved file': 'Ler um arquivo salvo',
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Ler o log de uma mensagem ao apontar para ela',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Como faria um clique em Logs, um de cada vez. Desativado: só são explicados os logs que estão ou estiveram abertos.',
  'Show the overview over the list': 'Mostrar o resumo acima da lista',
  'How many messages are not delivered, by who must act.':
    'Quantas mensagens não foram entregues, agrupadas por quem deve agir.',
  'Say the reason in the row': 'Informar o motivo na linha',
  'A small line under the subject of each message whose log was read.':
    'Uma linha pequena abaixo do assunto de cada mensagem cujo log foi lido.',
  'Replace addresses and names in copied reports': 'Substituir endereços e nomes em relatórios copiados',
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.':
    'jane@example.com torna-se recipient-1@domain-1, igual em todo o relatório.',
  'As the system has it': 'Como o sistema',
  Light: 'Claro',
  Dark: 'Escuro',
  'On the portal’s pages': 'Nas páginas do portal',
  Everywhere: 'Em toda parte',
  'Keep diagnosed messages': 'Guardar as mensagens diagnosticadas',
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.':
    'Só neste navegador, e nada de janelas privadas. Cada mensagem conta a partir da última vez em que foi vista.',
  'Logs that name no time zone are on': 'Logs sem fuso horário usam',
  'Most relays write their local time, without saying which.':
    'A maioria dos servidores escreve o horário local sem dizer qual é.',
  Colours: 'Cores',
  'Pages of the portal that are open take this when they are loaded again.':
    'As páginas do portal que estão abertas aplicam isto ao serem recarregadas.',
  Language: 'Idioma',
  'As the browser has it': 'Como o navegador',
  'Language of texts for others': 'Idioma dos textos para outras pessoas',
  'Of what is copied, mailed or saved: who gets it may read another one than you.':
    'Do que é copiado, enviado ou salvo: quem recebe pode ler outro idioma.',
  'The same': 'O mesmo',
  'Off: nothing is kept': 'Desativado: nada é guardado',
  '30 days, as long as the portal': '30 dias, tanto quanto o portal',
  'the clock of this computer': 'o relógio deste computador',
  // components/options/kept.tsx
  'Kept messages, by where they are from': 'Mensagens guardadas, por origem',
  'Erase what is kept of {name}': 'Apagar o que está guardado de {name}',
  'These messages are erased for good.': 'Estas mensagens são apagadas para sempre.',
  'Erase them': 'Apagá-las',
  'Erase these': 'Apagar estas',
  'Erase these: what is kept of {name}': 'Apagar estas: o que está guardado de {name}',
  // components/options/options.tsx
  'Yellowline settings': 'Configurações do Yellowline',
  'Your organisation has set some of this for this computer: it cannot be changed here.':
    'Sua organização definiu parte disto para este computador: não pode ser alterado aqui.',
  // components/options/settings-alone.tsx
  'Settings alone': 'Só as configurações',
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.':
    '“Ler um arquivo salvo” também aceita um arquivo assim. Os sites não estão nele: cada computador pede permissão para eles.',
  'Save the settings': 'Salvar as configurações',
  'Reset the settings': 'Redefinir as configurações',
  Undo: 'Desfazer',
  // components/options/shortcuts.tsx
  Keys: 'Atalhos de teclado',
  'no keys': 'sem atalho',
  'Change the keys': 'Alterar os atalhos',
  // components/options/sites.tsx
  Sites: 'Sites',
  always: 'sempre',
  'from your organisation': 'da sua organização',
  Allow: 'Permitir',
  'Allow {host}': 'Permitir {host}',
  Remove: 'Remover',
  'Remove {host}': 'Remover {host}',
  'What becomes of them?': 'O que fazer com elas?',
  'Remove, and keep them': 'Remover e guardá-las',
  'Remove, and erase them': 'Remover e apagá-las',
  Cancel: 'Cancelar',
  'Address of another Quarantine+ portal, such as your provider’s':
    'Endereço de outro portal Quarantine+, como o do seu provedor',
  Add: 'Adicionar',
  // components/options/sure.tsx
  'Keep{#not_erase}': 'Guardar',
};

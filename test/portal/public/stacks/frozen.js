// Two tables over each other; the log in a box below them.
jQuery(($) => {
  const box = $('#window');
  const table = $('#messages').DataTable({
    scrollX: true,
    paging: false,
    ordering: false,
    searching: false,
    info: false,
  });
  new $.fn.dataTable.FixedColumns(table, { leftColumns: 2 });

  $(document).on('click', '.logs', function () {
    const id = $(this).closest('tr').attr('data-key');
    $.getJSON(`/cp/stacks/frozen/messages/${id}/log.json`, ({ log }) => {
      box.prop('hidden', false).find('.log').text(log.lines.join('\n'));
    });
  });
  box.on('click', '.close', () => box.prop('hidden', true).find('.log').empty());
});

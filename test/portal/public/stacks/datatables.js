// The table out of JSON; a log goes into the child row of its message.
jQuery(($) => {
  const table = $('#messages').DataTable({
    ajax: '/cp/stacks/datatables/rows',
    ordering: false,
    columns: ['state', 'from', 'to', 'subject', 'date', 'links'].map((data) => ({ data })),
  });

  $('#messages').on('click', '.view-logs', function () {
    const row = table.row($(this).closest('tr'));
    const id = row.id().replace('message_', '');
    const box = $(
      '<div class="child"><button type="button" class="close">Hide</button><div class="inner"></div></div>',
    );
    row.child(box).show();
    box.find('.inner').load(`/cp/stacks/datatables/logs/${id}/partial`);
    box.find('.close').on('click', () => row.child.remove());
  });
});

# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree as a screen reader has it from its own library, node by node: slow, and the measure of
clara_tree.py."""
import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402


def find_root(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        node = desktop.get_child_at_index(i)
        if node is not None and node.get_process_id() == pid:
            return node
    raise AssertionError('the program is not in the accessibility tree')


def read(pid):
    """Role, name and description of every node, by path."""
    # A busy program is waited for: without that the library takes the part it was told of for the whole.
    Atspi.set_timeout(30000, 30000)
    root = find_root(pid)
    root.clear_cache()
    found, waiting = {}, [root]
    for node in waiting:
        try:
            found[node.path] = node.get_role_name(), node.get_name() or '', node.get_description() or ''
            children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        except GLib.Error:
            continue
        waiting += [child for child in children if child is not None]
    return found

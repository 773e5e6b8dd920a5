# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program tells on the accessibility bus, read all at once.

A tree of a thousand nodes, asked for name by name, costs thousands of questions, each of which waits for the one before.
Here the program's cache tells names, roles and states in one answer. The cache holds what somebody has asked for before,
shown or put away: so who the children of each node are is asked of every node there is, with all those questions on their
way at once, until nothing new is found; what the cache does not know even then is asked node by node.

A node keeps what it was told as long as nothing is done and no time goes by; after that it asks anew.
"""
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PREFIX = 'org.a11y.atspi.'
ACCESSIBLE, ACTION, COMPONENT = PREFIX + 'Accessible', PREFIX + 'Action', PREFIX + 'Component'
TEXT, EDITABLE, VALUE = PREFIX + 'Text', PREFIX + 'EditableText', PREFIX + 'Value'
PROPERTIES = 'org.freedesktop.DBus.Properties'
ROOT = '/org/a11y/atspi/accessible/root'
NOBODY = '/org/a11y/atspi/null'
CACHE = '/org/a11y/atspi/cache'
# Seconds for which what was told is believed, as long as nothing is done.
FRESH = 1.0
# Nodes that are sooner asked one by one than in the cache of all there are.
FEW = 150
DEEDS = [0]
# Seconds for which something may take to come: a busy machine is no fault of the program.
PATIENCE = 60.0


def stir():
    """Something was done, or time went by: nothing is as it was told."""
    DEEDS[0] += 1


class Told:
    """What is known of a node."""
    __slots__ = ('parent', 'count', 'interfaces', 'name', 'role', 'description', 'states')

    def __init__(self, parent, count, interfaces, name, role, description, states):
        self.parent, self.count, self.interfaces = parent, count, interfaces
        self.name, self.role, self.description, self.states = name, role, description, states


class States:
    def __init__(self, words):
        self.bits = words[0] | (words[1] << 32 if len(words) > 1 else 0)

    def contains(self, state):
        return bool(self.bits >> int(state) & 1)


class Box:
    def __init__(self, x, y, width, height):
        self.x, self.y, self.width, self.height = x, y, width, height


class Tree:
    """The accessibility bus, as far as one program is on it."""

    def __init__(self, pid):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None, 0, -1,
                                    None).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None,
            None)
        self.pid, self.owner = pid, None

    def find(self):
        """Whether the program is on the bus."""
        if self.owner is None:
            for owner, _ in self.call('org.a11y.atspi.Registry', ROOT, ACCESSIBLE, 'GetChildren')[0]:
                pid = self.call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                                'GetConnectionUnixProcessID', GLib.Variant('(s)', (owner,)))[0]
                if pid == self.pid:
                    self.owner = owner
        return self.owner is not None

    def call(self, owner, path, interface, method, arguments=None):
        return self.bus.call_sync(owner, path, interface, method, arguments, None, 0, -1, None).unpack()

    def ask(self, path, interface, method, arguments=None):
        return self.call(self.owner, path, interface, method, arguments)

    def ask_all(self, questions):
        """The answers, None for each that there was none to: all of them are on their way at once."""
        answers, left = [None] * len(questions), [len(questions)]

        def answered(bus, result, i):
            left[0] -= 1
            try:
                answers[i] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass
        for i, question in enumerate(questions):
            path, interface, method, arguments = (*question, None)[:4]
            self.bus.call(self.owner, path, interface, method, arguments, None, 0, -1, None, answered, i)
        while left[0]:
            GLib.MainContext.default().iteration(True)
        return answers

    def read_cache(self):
        """Everything the program has told anybody of, by path."""
        try:
            items = self.ask(CACHE, PREFIX + 'Cache', 'GetItems')[0]
        except GLib.Error:
            return {}
        return {item[0][1]: Told(item[2][1], item[4], item[5], item[6], item[7], item[8], item[9]) for item in items}

    def read_each(self, paths):
        """The same of some nodes, asked one by one."""
        answers = self.ask_all([question for path in paths for question in (
            (path, PROPERTIES, 'GetAll', GLib.Variant('(s)', (ACCESSIBLE,))), (path, ACCESSIBLE, 'GetRole'),
            (path, ACCESSIBLE, 'GetInterfaces'), (path, ACCESSIBLE, 'GetState'))])
        told = {}
        for i, path in enumerate(paths):
            values, role, interfaces, states = answers[4 * i:4 * i + 4]
            if None not in (values, role, interfaces, states):
                values = values[0]
                told[path] = Told(values['Parent'][1], values['ChildCount'], interfaces[0], values['Name'], role[0],
                                  values['Description'], states[0])
        return told

    def ask_children(self, paths):
        answers = self.ask_all([(path, ACCESSIBLE, 'GetChildren') for path in paths])
        return {path: [kid for owner, kid in answer[0] if owner == self.owner and kid != NOBODY]
                for path, answer in zip(paths, answers) if answer is not None}

    def look(self):
        """All that is there now."""
        told = self.read_cache()
        children = {}
        # A node that says it has no children has none; the root says so always.
        asking = list({ROOT, *(path for path, one in told.items() if one.count > 0)})
        found = set()
        while asking:
            answers = self.ask_children(asking)
            children.update(answers)
            new = {kid for kids in answers.values() for kid in kids} - told.keys() - found - children.keys()
            found |= new
            asking = list(new)
        if found:
            told.update(self.read_cache())
            told.update(self.read_each([path for path in found | {ROOT} if path not in told]))
        return Look(self, told, children)

    def look_below(self, top):
        """All that is there now below a node: what is beside it need not be asked, unless there is more below."""
        children, level = {}, [top]
        while level and len(children) <= FEW:
            children.update(self.ask_children(level))
            level = list({kid for path in level for kid in children.get(path, ())} - children.keys())
        if len(children) > FEW:
            return self.look()
        told = self.read_each(list({top} | {kid for kids in children.values() for kid in kids}))
        # The pages of stacks.
        told.update(self.read_each([page for page in {one.parent for one in told.values()} if page not in told]))
        return Look(self, told, children, top)


class Look:
    """The tree, or what is below one node of it, as it was at a time."""

    def __init__(self, tree, told, children, top=ROOT):
        self.tree, self.told, self.children = tree, told, children
        self.time, self.deeds = time.monotonic(), DEEDS[0]
        self.nodes, self.texts, self.ahead = {}, {}, 1
        self.add_pages()
        self.order = self.walk(top)

    def add_pages(self):
        """GTK 4.8 tells the children of a stack without the page that each of them is on, but for their parent."""
        for path, kids in list(self.children.items()):
            for i, kid in enumerate(kids):
                page = self.told[kid].parent if kid in self.told else path
                if page != path and page in self.told and self.told[page].parent == path:
                    kids[i] = page
                    self.children[page] = [kid]

    def walk(self, path, down=lambda told: True):
        """The paths from a node down, first levels first."""
        level, seen = [path] if path in self.told else [], set()
        for one in level:
            if one not in seen:
                seen.add(one)
                if down(self.told[one]):
                    level += [kid for kid in self.children.get(one, ()) if kid in self.told]
        return level

    def node(self, path):
        if path not in self.nodes:
            self.nodes[path] = Node(self.tree, path, self)
        return self.nodes[path]

    def is_fresh(self):
        return self.deeds == DEEDS[0] and time.monotonic() - self.time < FRESH

    def text(self, path):
        """The text of a node. Whoever reads one reads the next as well: it is asked ahead, further each time."""
        if path not in self.texts:
            place = self.order.index(path) if path in self.order else len(self.order)
            asked = [path] + [one for one in self.order[place + 1:] if one not in self.texts and
                              TEXT in self.told[one].interfaces][:self.ahead]
            self.ahead = min(self.ahead * 2, 256)
            self.texts.update(read_texts(self.tree, asked))
        return self.texts[path]


def read_texts(tree, paths):
    """Texts by path. An end of -1 gives none in GTK 4.8."""
    counts = tree.ask_all([(path, PROPERTIES, 'Get', GLib.Variant('(ss)', (TEXT, 'CharacterCount'))) for path in paths])
    asked = [(path, count[0]) for path, count in zip(paths, counts) if count is not None]
    answers = tree.ask_all([(path, TEXT, 'GetText', GLib.Variant('(ii)', (0, count))) for path, count in asked])
    found = dict.fromkeys(paths, '')
    found.update({path: answer[0] for (path, _), answer in zip(asked, answers) if answer is not None})
    return found


class Node:
    """One of a tree. What nobody answers is a GLib.Error, where there is no empty answer."""

    def __init__(self, tree, path, look=None):
        self.tree, self.path, self.of = tree, path, look

    def fresh(self):
        """What was told of it, if that is still believed."""
        return self.of.told.get(self.path) if self.of is not None and self.of.is_fresh() else None

    def look(self):
        """All that is there now, which is what this node was found in just now."""
        if self.fresh():
            return self.of
        return self.tree.look() if self.path == ROOT else self.tree.look_below(self.path)

    def get(self, interface, name):
        return self.tree.ask(self.path, PROPERTIES, 'Get', GLib.Variant('(ss)', (interface, name)))[0]

    def get_name(self):
        told = self.fresh()
        return told.name if told else self.get(ACCESSIBLE, 'Name')

    def get_description(self):
        told = self.fresh()
        return told.description if told else self.get(ACCESSIBLE, 'Description')

    def get_role_name(self):
        # A node is what it is as long as it lives.
        told = self.of.told.get(self.path) if self.of else None
        role = told.role if told else self.tree.ask(self.path, ACCESSIBLE, 'GetRole')[0]
        return Atspi.role_get_name(Atspi.Role(role))

    def get_state_set(self):
        told = self.fresh()
        return States(told.states if told else self.tree.ask(self.path, ACCESSIBLE, 'GetState')[0])

    def is_checked(self):
        return self.get_state_set().contains(Atspi.StateType.CHECKED)

    def get_children(self):
        if self.fresh():
            return [self.of.node(kid) for kid in self.of.children.get(self.path, ()) if kid in self.of.told]
        return [Node(self.tree, kid) for kid in self.tree.ask_children([self.path]).get(self.path, ())]

    def get_child_count(self):
        return len(self.get_children())

    def get_parent(self):
        told = self.fresh()
        if told and told.parent in self.of.told:
            return self.of.node(told.parent)
        return Node(self.tree, self.get(ACCESSIBLE, 'Parent')[1])

    def get_n_actions(self):
        return self.get(ACTION, 'NActions')

    def is_laid_out(self):
        """Whether it has a place in its window. GTK 4.8 does not tell what is shown, and a press of what never was does
        nothing and answers that it was done."""
        try:
            box = self.get_extents()
        except GLib.Error:
            return True
        return box.width > 0 and box.height > 0

    def do_action(self, index):
        stir()
        end = time.monotonic() + PATIENCE
        while not self.is_laid_out():
            assert time.monotonic() < end, '%s is on no page that is shown' % self.get_name()
            GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
            GLib.MainContext.default().iteration(True)
        return self.tree.ask(self.path, ACTION, 'DoAction', GLib.Variant('(i)', (index,)))[0]

    def get_extents(self, kind=Atspi.CoordType.WINDOW):
        return Box(*self.tree.ask(self.path, COMPONENT, 'GetExtents', GLib.Variant('(u)', (int(kind),)))[0])

    def get_text(self):
        told = self.fresh()
        if told:
            return self.of.text(self.path) if TEXT in told.interfaces else ''
        return read_texts(self.tree, [self.path])[self.path]

    def set_text(self, text):
        stir()
        return self.tree.ask(self.path, EDITABLE, 'SetTextContents', GLib.Variant('(s)', (text,)))[0]

    def get_value(self):
        return self.get(VALUE, 'CurrentValue')

    def set_value(self, value):
        stir()
        self.tree.ask(self.path, PROPERTIES, 'Set',
                      GLib.Variant('(ssv)', (VALUE, 'CurrentValue', GLib.Variant('d', value))))

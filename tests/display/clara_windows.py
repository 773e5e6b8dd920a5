# SPDX-License-Identifier: GPL-3.0-or-later
"""What every window tells the window manager, and whoever lists windows: all properties of all of them."""
from Xlib import X, display, error


def read(server, value):
    """A property's value in every way that it may be words: as names of atoms, as numbers, as bytes in two encodings."""
    if value.format != 8:
        numbers = [int(one) for one in value.value]
        if server.get_atom_name(value.property_type) == 'ATOM':
            return ', '.join(server.get_atom_name(one) for one in numbers if one)
        # Letters may be kept one in a number.
        return ' '.join(map(str, numbers)) + ' ' + ''.join(chr(one) for one in numbers if 31 < one < 0x110000)
    data = value.value if isinstance(value.value, bytes) else value.value.encode('utf-8', 'replace')
    return data.decode('utf-8', 'replace') + ' ' + data.decode('latin-1')


def tell():
    """A line a property: its name, its type, what it says."""
    server = display.Display()
    said, waiting = [], [server.screen().root]
    try:
        for window in waiting:
            try:
                waiting += window.query_tree().children
                for atom in window.list_properties():
                    value = window.get_full_property(atom, X.AnyPropertyType)
                    if value is not None:
                        said.append('%s(%s) = %s' % (server.get_atom_name(atom), server.get_atom_name(value.property_type),
                                                     read(server, value)))
            except (error.BadWindow, error.BadAtom):
                # It went while it was asked.
                continue
    finally:
        server.close()
    return '\n'.join(said)

"""Prints what a screen reader on Linux gets of a page, over AT-SPI: a line for each node, indented.

    python3 atspi.py APPLICATION TITLE

waits for the document of that title in an application of that name. Needs python3-gi and gir1.2-atspi-2.0.
"""

import json
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

DOCUMENTS = ('document web', 'document frame')
ATTRIBUTES = ('level', 'posinset', 'setsize', 'current', 'keyshortcuts')
STATES = ('EXPANDED', 'PRESSED', 'CHECKED', 'FOCUSABLE')
DEEPEST = 60
PATIENCE = 80


def children(node):
    return [node.get_child_at_index(i) for i in range(node.get_child_count())]


def find_document(node, title, depth=0):
    """The document of that title in what is under a node."""
    if node is None or depth > 25:
        return None
    if node.get_role_name() in DOCUMENTS and node.get_name() == title:
        return node
    for child in children(node):
        found = find_document(child, title, depth + 1)
        if found:
            return found
    return None


def wait_for(application, title):
    until = time.time() + PATIENCE
    while time.time() < until:
        Atspi.get_desktop(0).clear_cache()
        for each in children(Atspi.get_desktop(0)):
            if each and application in (each.get_name() or '').lower():
                try:
                    each.clear_cache()
                    found = find_document(each, title)
                except gi.repository.GLib.Error:
                    found = None
                if found:
                    return found
        time.sleep(0.2)
    raise SystemExit(f'no document "{title}" in {application}')


def own_text(node):
    """The text of a node, without that of its children."""
    try:
        text = node.get_text_iface()
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if text else ''
    except gi.repository.GLib.Error:
        return ''


def marks_of(node):
    attributes = node.get_attributes() or {}
    states = node.get_state_set()
    marks = [f'{key}={attributes[key]}' for key in ATTRIBUTES if attributes.get(key)]
    marks += [name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))]
    if not states.contains(Atspi.StateType.SENSITIVE):
        marks.append('disabled')
    return marks


def shown(text):
    return ' '.join(text.replace('\ufffc', ' ').split())


def tree_of(node, depth=0):
    if node is None or depth > DEEPEST:
        return None
    return {
        'role': node.get_role_name(),
        'name': shown(node.get_name() or ''),
        'text': shown(own_text(node)),
        'description': shown(node.get_description() or ''),
        'marks': marks_of(node),
        'children': [tree for tree in (tree_of(child, depth + 1) for child in children(node)) if tree],
    }


Atspi.init()
print(json.dumps(tree_of(wait_for(sys.argv[1].lower(), sys.argv[2])), ensure_ascii=False))

"""`smtui form`: the official forms, listed, described, and filled in from a file of values."""

import argparse
import json
import os
import tomllib
from typing import Any

from smtui.commands._json import dumps
from smtui.domain.form import SEPARATOR, Form, first_values
from smtui.domain.form_rules import tidy
from smtui.errors import BadInput
from smtui.intake.text import read_text
from smtui.settings import chosen_guide
from smtui.text import printable
from smtui.workspace.desk import Workspace
from smtui.workspace.forms import form_of, known, refuse, values_from, write_form


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui form`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list|show|fill")
    listing = verbs.add_parser("list", help="様式の一覧")
    showing = verbs.add_parser("show", help="様式の欄と書き方を示します")
    filling = verbs.add_parser("fill", help="値のファイルから、様式を Word か Markdown にします")
    for verb in (showing, filling):
        verb.add_argument("form", metavar="FORM", help="様式の ID（一覧で見られます）")
    add = filling.add_argument
    add("--values", required=True, metavar="FILE", help="欄の名か ID と値（TOML か JSON）")
    add("--out", required=True, metavar="FILE", help="書き出すファイル（.docx か .md）")
    add("--blanks", action="store_true", help="必要な欄が空いていても、空けたまま作ります")
    for verb in (listing, showing, filling):
        verb.add_argument("--guide", metavar="GUIDE", help="ガイドラインの ID")
    for verb in (listing, showing):
        verb.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")


def run(options: argparse.Namespace) -> int:
    """Carry out the verb; return the exit code."""
    guide = chosen_guide(options.guide)
    if options.verb == "list":
        return _list(guide, options.format)
    form = form_of(guide, options.form)
    if options.verb == "show":
        return _show(form, options.format)
    return _fill(guide, form, options)


def _list(guide: str | None, shape: str) -> int:
    from smtui.library.forms import load_forms  # noqa: PLC0415 - this verb only

    there = load_forms(guide)
    if shape == "json":
        print(dumps([_form_json(form) for form in there]))
        return 0
    for form in there:
        mark = "（参考）" if form.reference else ""
        print(f"{form.id:<14}{form.label}{'　' if form.label else ''}{form.name}{mark}")
    return 0


def _show(form: Form, shape: str) -> int:
    if shape == "json":
        print(dumps(_form_json(form) | {"fields": [_field_json(one) for one in form.fields]}))
        return 0
    print(f"{form.name}\n{form.about}")
    if form.note:
        print(f"参考: {form.note}")
    for field in form.fields:
        need = "必須" if field.required else "任意"
        grounds = "、".join(field.clauses) or "参考"
        print(f"\n{field.id}　{field.name}【{need}】（{grounds}）\n  {field.help}")
        if field.choices:
            print(f"  {'／'.join(field.choices)} のどれか")
        if field.columns:
            print(f"  1行に {'／'.join(field.columns)}")
    return 0


def _fill(guide: str | None, form: Form, options: argparse.Namespace) -> int:
    desk = Workspace()
    today = desk.now().date()
    given = values_from(form, _read_values(options.values))
    values = first_values(form, known(desk, guide or "", None)) | given
    for field in form.fields:
        values[field.id] = tidy(field, values[field.id], today)
    refuse(form, values, today, blanks=options.blanks)
    write_form(form, values, options.out, today)
    print(f"{form.name}を作りました: {printable(options.out)}")
    return 0


def _read_values(path: str) -> dict[str, str]:
    """Return the values of a TOML or JSON file; raises BadInput where it is neither."""
    text = read_text(path)
    try:
        table = json.loads(text) if path.lower().endswith(".json") else tomllib.loads(text)
    except (ValueError, RecursionError):
        raise BadInput(
            f"値のファイル「{os.path.basename(path)}」を読めません。",
            'TOML なら 所属名 = "観光課"、JSON なら {"所属名": "観光課"} の形で書いてください。',
        ) from None
    if not isinstance(table, dict):
        raise BadInput("値のファイルの形が違います。", "欄の名と値の組を並べてください。")
    return {name: _value(name, value) for name, value in table.items()}


def _value(name: str, value: Any) -> str:
    """Return a value as text: a list as lines, a list in a list as a row."""
    if isinstance(value, list):
        return "\n".join(
            SEPARATOR.join(map(str, row)) if isinstance(row, list) else _value(name, row)
            for row in value
        )
    if isinstance(value, bool | dict) or value is None:
        raise BadInput(
            f"「{name[:40]}」の値を読めません。", "文字、数、日付、またはその列で書いてください。"
        )
    return str(value).replace("\r\n", "\n")


def _form_json(form: Form) -> dict[str, Any]:
    return {
        "id": form.id,
        "name": form.name,
        "label": form.label,
        "about": form.about,
        "layout": form.layout,
        "reference": form.reference,
        "clauses": list(form.clauses),
    }


def _field_json(field: Any) -> dict[str, Any]:
    return {
        "id": field.id,
        "label": field.label,
        "kind": field.kind.value,
        "required": field.required,
        "most": field.limit,
        "choices": list(field.choices),
        "columns": list(field.columns),
        "clauses": list(field.clauses),
        "reference": field.reference,
        "help": field.help,
    }

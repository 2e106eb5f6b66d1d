"""The command line, one module a noun. A command is a module and a line in `COMMANDS`."""

COMMANDS = {
    "check": "下書きを点検します",
    "explain": "点検が何を見つけるかを説明します",
    "guide": "ガイドラインを読み、探し、比べ、公式の文書を添えます",
    "account": "公式アカウントの名簿を一覧にします",
    "learn": "学習の進みぐあいを示し、修了記録を作ります",
    "case": "手続の一覧、期日、カレンダー、引継書を出します",
    "form": "様式を一覧し、値のファイルから作ります",
    "eval": "ラベル付きの下書きで、見逃しと誤報を測ります",
    "incident": "事案や相談を書きとめ、引き継ぎます",
    "export": "手元の記録を表にして書き出します",
    "verify": "記録や引き継ぎが、作ったときのままかを確かめます",
    "collect": "届いた引き継ぎを1つの台帳にまとめます",
    "purge": "保存期限が過ぎた事案の中身を廃棄します",
    "backup": "手元のデータの控えを1つのファイルに取ります",
    "restore": "控えからデータを戻します",
    "doctor": "この環境で動くかを調べます",
}
"""Commands by name with what they do; each is the module of that name in this package
(`eval` is `evaluate`), with `configure(parser)` and `run(options) -> exit code`."""

MODULES = {"eval": "evaluate"}
"""Commands whose module has another name."""

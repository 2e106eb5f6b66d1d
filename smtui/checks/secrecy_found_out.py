"""What an inspection found and nobody has published."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_KNOWN = (
    Pattern(
        "公表しました|発表しました|発表がありました|公表され|発表され|新聞|ニュースで|報道され|健康診断|人間ドック|車検|自分|わが家|我が家|うちの車|お知らせします|訂正|おわび|お詫び"
    ),
)
_MESSAGE = "検査や審査で知ったことは、公表されるまで書けません。消してください。"

_FRAMES = (
    Frame(
        ("secrecy-found:act", "secrecy-found:saw"),
        _MESSAGE,
        none=_KNOWN,
        account=Account.PERSONAL,
        after=1,
    ),
    Frame(
        ("secrecy-found:act", "secrecy-found:saw", "secrecy-found:yet"),
        _MESSAGE,
        none=_KNOWN,
        before=1,
        after=1,
    ),
)


class SecrecyFoundOut(Framed):
    """検査や審査で知った、まだ公表していない相手の不備を書いた投稿を見つけます。

    なぜ: 処分や公表の前に広まれば、相手にも役所にも取り返しのつかない損害になります。
    直し方: 公表するまで書きません。私的な投稿では、仕事で知ったことに触れません。
    限界: すでに公表されたかどうかは、書かれていなければ分かりません。

    × [personal] 春の«立入検査で、非常口をふさいでいたのを見てしまった»。あの宿は遠慮する。
    × [personal] «保健所の検査で、あの弁当屋はアウトだった»。名前は出せないけど。
    × 工業団地の«水質検査で基準を超えた»会社が一社あります。発表はまだです。
    × [personal] 補助金の«監査に行ったら、帳簿がひどい状態»。近いうちにニュースになると思う。
    ○ 保育所の指導監査の結果を、市ホームページで公表しました。指摘した事項は三つです。
    ○ 水質検査の結果、基準を超えた井戸がありました。飲まないでください（12月1日発表）。
    ○ [personal] 健康診断で再検査に引っかかった。甘い物を控える。
    """

    code = "secrecy/found-out"
    name = "検査で知ったこと"
    severity = Severity.WARN
    frames = _FRAMES

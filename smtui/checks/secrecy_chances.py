"""How near somebody is to be chosen, told by the desk that chooses."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_CHOICE = Pattern(
    "選考|選定|審査|採点|採用試験|抽選|指数|申し?込み?|応募|入所|入園|入居|プロポーザル|入札|候補|委員会|点数"
)
_PUBLIC = Pattern(
    "公表|公開し|掲載|ホームページ|要綱|基準(?:表|は|を|に)|募集要項|昨年度の|前年度の|過去の|倍率|開票|選挙|大会|試合|レース|コンクール|コンテスト|展|クイズ|検定|景品|くじ|スタンプ|先着|満席|定員に(?:空|余)"
)


class SecrecyChances(Framed):
    """選考や抽選の途中で、合否の線、通る見込み、会議の大勢を明かしている公式の投稿を見つけます。

    なぜ: 選び方の公正さが疑われ、申し込む人の動きをゆがめます。
    直し方: 公表した基準と申込みの方法だけを書きます。
    限界: 公表ずみの数字かどうかは、書かれていなければ分かりません。

    × 学童の«入所は、選考の担当の目安では30点あたりに線を引く»ことになりそうです。
    × «団地の抽選は、今なら申し込めばまず当たり»ます。
    × «処分を決める委員会では、減給が大勢»でした。正式には来月です。
    ○ 昨年度の入所の最低指数を、市のホームページに掲載しました。
    ○ 申し込めば当たるかもしれません。景品は新米です。
    ○ 選考の結果は、来月お一人ずつお知らせします。
    """

    code = "secrecy/chances"
    name = "選考の線や見込み"
    severity = Severity.WARN
    frames = (
        Frame(
            ("chances:line", _CHOICE),
            "選考の途中でしか分からないことに読めます。公表した基準だけにしてください。",
            none=(_PUBLIC,),
            account=Account.OFFICIAL,
            before=1,
            acts=frozenset({Act.DENIES, Act.ASKS}),
        ),
    )

"""Rules without exception and promises never to change, made by one desk."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_SETTLED = Pattern(
    "可決|議決|条例|規則|要綱|法律|法改正|法令|制度改正|公表|発表|告示|公告|計画|要領|審議会|教育委員会(?:で|が)決|決まりました|決定しました|判決"
    "|大会|会場|当日|イベント|雨天|通行|駐車|来場|入場|工事|期間中|火気|喫煙|たばこ|飲酒|感染|避難|災害|断水|点検|システム|メンテナンス|利用規約|注意事項|ごみ|粗大|収集|電話で(?:の|お)|詐欺|動物|餌|釣|遊泳|抽選|先着|締切|期限|個人情報|秘密|差別|いじめ|暴力|平和|献血|消防"
)
_RESOLVED = Pattern(
    "とします|といたします|ことにします|ことにいたします|ことに決め|ことを決め|ません|します(?:。|!|$)|いたします(?:。|!|$)|方針です|宣言"
)
_FROM = Pattern(
    "今後|これから|来年度|来年|[0-9]{1,2}月から|新年度|今年度から|すべての|全ての|市内の|町内の|区内の|市の|町の|区の|市役所|役場|全庁|当市|本市"
)
_MATTER = Pattern(
    "料金|使用料|料|税|給食|保育|学校|図書館|体育館|公民館|支所|病院|診療所|温泉|プール|スキー場|リフト|バス|鉄道|駅|路線|祭|まつり|花火|事業|手当|助成|補助|サービス|窓口|合併|統合|団地|公園|施設|橋|道"
)
_ALL = Pattern("すべて|全て|全部|一斉に|全校|全園|全員|全世帯|全施設|一律|原則|完全に|全面")
_AFFAIRS = Pattern(
    "学校|部活|給食|保育|園|料金|使用料|税|施設|窓口|支所|事業|手当|助成|補助|バス|路線|制度|サービス|職員|行事|祭|まつり|団地|委託|民間|地域"
)
_FOR_NOW = Pattern("台風|大雨|地震|雪|休館|休園|中止|延期|臨時|当面|本日|明日|今週|会場|予約")
_MESSAGE = (
    "決裁の要る決まりや約束に読めます。決裁を受けた文か確かめ、なければ事実だけにしてください。"
)

_WHEN = Pattern(
    "年度内|年内|来年|再来年|今年度|来年度|[0-9]{1,2}月(?:まで|中)|[0-9一二三五十]年(?:以内|後)|までに|必ず|絶対|すべて|全て|市が|町が|責任"
)
_RESTRICTED = Pattern(
    "許可|届|資格|免許|市有|町有|国有|公園|川で|河川|道路|境界|枝|焼|燃や|たき火|焚き火|花火|ドローン|わな|罠|薬|売っ|売ら|販売|営業|宿泊|民泊|屋台|酒|コピー|録画|転載|捨て|埋め|採|とって|掘|切っ|切ら|伐|看板|貼っ|ポスター|寄附|住民票|申告|飛ば|飼|捕"
)
_SCOPE = Pattern(
    "くらい|ぐらい|程度|でしたら|であれば|なら|分は|分については|まで|だけ|市は|市では|町は|市有|町有"
)
_CASUAL = Pattern(
    "予約|参加|服装|普段着|持ち物|見学|会場|コピーで|写しで|代理|記入|郵送|電子申請|証明書|添付|お持ち|講習|法律|法により|マスク"
)


class ApprovalEdict(Framed):
    """「例外なく禁止とします」「この先ずっと廃止しません」など、担当だけでは決められない言い切りを見つけます。

    なぜ: 条例や予算、組織の決定が要ることを先に言うと、守れなくても取り消せません。
    直し方: 決まって公表された内容だけを、根拠とともに書きます。
    限界: 決裁ずみの決まりかどうかは、根拠が書かれていなければ分かりません。

    × 今後、«市内の学校では、制服の着用を全面的に廃止とします»。ご理解をお願いします。
    × «これからは、市の後援の申請を一切受け付けない»ことといたします。
    × 図書館の分館は古くなりましたが、«この先10年は閉めないとお約束»いたします。
    ○ 条例の改正により、4月から指定ごみ袋以外での収集は一切行いません。
    ○ 会場では、火気の使用を全面禁止とします。
    ○ 相談の秘密は守り続け、二度と漏らさないとお約束します。
    """

    code = "approval/edict"
    name = "担当だけでは決められない決まり"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = (
        Frame(
            ("edict:decided", _ALL, _FROM, _AFFAIRS),
            _MESSAGE,
            none=(_SETTLED, _FOR_NOW),
            account=Account.OFFICIAL,
            acts=frozenset(),
        ),
        Frame(
            ("edict:sweep", _FROM, _RESOLVED),
            _MESSAGE,
            none=(_SETTLED,),
            account=Account.OFFICIAL,
            warned=True,
            after=1,
            acts=frozenset(),
        ),
        Frame(
            ("edict:causative", _WHEN, _MATTER),
            _MESSAGE,
            none=(_SETTLED, _FOR_NOW),
            account=Account.OFFICIAL,
            acts=frozenset(),
        ),
        Frame(
            ("edict:leave", _RESTRICTED, _SCOPE),
            "してよいことを担当の判断で示しています。根拠と相談先だけにしてください。",
            none=(_SETTLED, _CASUAL),
            account=Account.OFFICIAL,
            warned=True,
            acts=frozenset(),
        ),
        Frame(
            ("edict:never", "edict:sworn", _MATTER),
            _MESSAGE,
            none=(_SETTLED,),
            account=Account.OFFICIAL,
            warned=True,
            acts=frozenset(),
        ),
    )

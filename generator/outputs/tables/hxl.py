"""HXL tags of the tables that are also published with them.

People of all measures share one column, and demonstrators are not affected people:
hence `#indicator`, not `#affected`.

Source: the HXL standard 1.1 for hashtags; attributes that it lacks are ours.
"""

from __future__ import annotations

_HEAD = {
    "attribution": "#meta+attribution",
    "attribution_from": "#meta+attribution+type",
    "record": "#meta+id+key",
    "crisis": "#crisis+code",
    "crisis_title": "#crisis+name",
    "countries": "#country+code+list",
    "id": "#meta+id",
    "text": "#description",
}
_DATES = {
    "date": "#meta+date+edtf",
    "date_start": "#date+start",
    "date_end": "#date+end",
    "date_precision": "#meta+date+precision",
    "date_approximate": "#meta+approximate+date",
    "date_from": "#meta+date+basis",
    "date_text": "#description+date",
    "date_basis": "#description+date+basis",
}
_TAIL = {
    "attributed_to": "#org+code+attribution",
    "attributed_to_names": "#org+name+attribution",
    "accused": "#group+code+accused",
    "accused_names": "#group+name+accused",
    "named_as": "#description+named",
    "reply": "#meta+id+reply",
    "reply_note": "#description+reply",
    "rests_on": "#meta+id+basis",
    "proof": "#status+proof",
    "retracted": "#status+retracted",
    "sources": "#meta+source",
    "note": "#description+note",
    "page": "#meta+url",
}
FIGURES = (
    _HEAD
    | {
        "measure": "#indicator+name",
        "low": "#indicator+min+num",
        "best": "#indicator+best+num",
        "high": "#indicator+max+num",
        "low_basis": "#indicator+basis+min",
        "floor_by_convention": "#indicator+convention+floor",
        "qualifier": "#indicator+qualifier",
        "words": "#indicator+words",
        "basis": "#indicator+basis",
        "who": "#indicator+who",
        "unit": "#indicator+unit",
        "who_group": "#indicator+code+who",
        "who_group_name": "#indicator+name+who",
        "cause": "#cause+type",
        "place": "#loc+code",
        "place_name": "#loc+name",
        "place_from": "#meta+loc+basis",
        "period": "#event+period",
        "period_start": "#date+period+start",
        "period_end": "#date+end+period",
        "period_approximate": "#meta+approximate+period",
        "event": "#event+code",
        "scope": "#description+scope",
        "origins": "#org+code+origin",
        "origins_names": "#org+name+origin",
        "said_to_be_by": "#group+behind+code",
        "said_to_be_by_names": "#group+behind+name",
        "support": "#status+support",
        "latest": "#status+latest",
        "part_of": "#meta+id+whole",
        "supersedes": "#meta+id+supersedes",
        "superseded_by": "#meta+id+superseded",
        "later_figure": "#meta+id+later",
    }
    | _DATES
    | _TAIL
)
"""Tags of the figures by column."""
RESPONSES = (
    _HEAD
    | {
        "actor": "#org+code",
        "actor_names": "#org+name",
        "through": "#org+code+through",
        "through_names": "#org+name+through",
        "target": "#org+code+to",
        "target_names": "#org+name+to",
        "type": "#activity+type",
        "family": "#activity+family",
        "status": "#status",
        "plover_event": "#activity+code+v_plover",
        "plover_mode": "#activity+mode+v_plover",
        "plover_context": "#activity+context+v_plover",
        "plover_auxiliary": "#activity+auxiliary+v_plover",
        "cameo": "#activity+code+v_cameo",
        "about": "#org+about+code",
        "about_names": "#org+about+name",
    }
    | _DATES
    | _TAIL
)
"""Tags of the responses by column."""

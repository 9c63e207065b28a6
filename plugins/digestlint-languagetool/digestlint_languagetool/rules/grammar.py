"""LT001 grammar."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Grammar(CategoryRule):
    """Words that don't agree, or a form that can't stand here.

    ## What it finds

    Subjects and verbs that don't agree ("the ministers says"), wrong forms of verbs ("has went"), a word too many
    or too few: what LanguageTool counts as `GRAMMAR`. Its rules about agreement and the
    forms of words are of medium confidence. All others, which were wrong on edited news as often as right, and all
    findings in direct speech are of low confidence.

    ## Why it matters

    A broken sentence says that nobody has read the text. In a digest it is often two sources put together halfway.

    ## How to fix it

    Take the form that the message suggests, if it is what was meant.
    """

    code = "LT001"
    name = "grammar"
    family = "languagetool"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "Words that don't agree, or a form that can't stand here: {text}"
    fixable = True
    categories = frozenset({"GRAMMAR"})
    # By their kind (agreement, forms of verbs) and by what they found in edited news: see the README.
    trusted = frozenset(
        """
        AGREEMENT_SENT_START AGREEMENT_SENT_START_2 SINGULAR_AGREEMENT_SENT_START PERS_PRONOUN_AGREEMENT
        AGREEMENT_QUESTION SUBJECT_VERB_AGREEMENT SUBJECT_VERB_AGREEMENT_PLURAL
        SV_AGREEMENT_CLAUSES_SINGULAR SV_AGREEMENT_CLAUSES_PLURAL THERE_WAS_MANY THERE_RE_MANY
        WAS_THERE_MANY THERE_IS_HAS PLURAL_VERB_AFTER_THIS THIS_NNS_VB PEOPLE_VBZ HAVE_PART_AGREEMENT
        BE_PART_AGREEMENT_2 IRREGULAR_PAST_PARTICIPLES SPLITTED CHOOSED BIDDED STRIKED CASTED BENDED PAYED
        SPOKED GETTED BE_VBP_IN BE_USE_TO_DO SUPPOSE_TO USE_TO_VERB MD_BASEFORM DID_PAST DO_VBZ DOES_NP_VBZ
        DIDN_T_SAW DIDN_T_SPOKE DIDN_T_BEEN_SOLVED WHAT_DID_VBD DOES_X_HAS TWO_CONNECTED_MODAL_VERBS
        TO_AFTER_MODAL_VERBS HAVE_HAVING VE_HAVING HAVE_HAVE WAS_BEEN BE_IS BE_DONT DOUBLE_AUX IS_CAUSE_BY
        MOST_COMPARATIVE LESS_COMPARATIVE LEAST_COMPARATIVE MOST_SUPERLATIVE SUPERLATIVE_THAN
        SUPERIOR_THAN_TO TOO_ADJECTIVE_TO HUNDRED_OF_PLURAL HUNDREDS_OF_THOUSAND EACH_EVERY_NNS
        EVERY_EACH_SINGULAR MUCH_COUNTABLE THIS_NNS THIS_TWO_MEN ONE_YEARS_OLD DT_DT THE_THEY
        MISSING_APOSTROPHE_T NO_DET_NOUN_OF ALL_MOST_SOME_OF_NOUN A_RB_A_JJ_NN PHRASE_REPETITION PRP_JJ
        DISCUSS_ABOUT DESPITE_OF REGARDING_TO ACCUSTOMED_TO EVEN_ALTHOUGH SOFTWARES HARDWARES AIRCRAFTS
        A_INFORMATION ALL_OF_SUDDEN AN_ANOTHER
        """.split()
    )
    examples = (
        Example("The ministers ⟦says⟧ that the ferry is late."),
        Example("The number of ferries ⟦have⟧ grown.\nThe board ⟦payed⟧ the fine."),
        Example("The ministers say that the ferry is late."),
        Example("The number of ferries has grown, and the board paid the fine."),
    )

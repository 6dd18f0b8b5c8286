"""English texts of `actquiz doctor`."""

TEXTS = {
    "doctor.versions": "Versions",
    "doctor.missing": "is not installed",
    "doctor.folders": "Folders",
    "doctor.folder.home": "history",
    "doctor.folder.questions": "banks",
    "doctor.folder.katas": "katas",
    "doctor.history": "History",
    "doctor.history.sound": "sound; {reviews} answers, {attempts} graded files",
    "doctor.grader": "Grader",
    "doctor.grader.starts": "a worker starts",
    "doctor.layers": "Sandbox around a worker, beside its limits of time, memory and output",
    "doctor.layer.on": "on",
    "doctor.layer.off": "switched off by ACTQUIZ_SANDBOX",
    "doctor.layer.elsewhere": "only on Linux",
    "doctor.layer.refused": "off, this system does not give it:",
    "doctor.elsewhere": (
        "This system has none of the layers of Linux. Grades are worth the same; a hostile file could read or "
        "change your files."
    ),
    "doctor.well": "Everything works.",
    "doctor.unwell": "Something does not work: see ✗.",
}

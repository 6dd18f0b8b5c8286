"""Chinese texts of `actquiz doctor`."""

TEXTS = {
    "doctor.versions": "版本",
    "doctor.missing": "未安装",
    "doctor.folders": "文件夹",
    "doctor.folder.home": "历史记录",
    "doctor.folder.questions": "题库",
    "doctor.folder.katas": "练习",
    "doctor.history": "历史记录",
    "doctor.history.sound": "完好；{reviews} 次作答，{attempts} 次评测",
    "doctor.grader": "评测程序",
    "doctor.grader.starts": "工作进程可以启动",
    "doctor.layers": "工作进程的沙箱（时间、内存和输出另有限制）",
    "doctor.layer.on": "已启用",
    "doctor.layer.off": "已由 ACTQUIZ_SANDBOX 关闭",
    "doctor.layer.elsewhere": "仅限 Linux",
    "doctor.layer.refused": "未启用，系统不提供：",
    "doctor.elsewhere": "本系统没有 Linux 的这些隔离层。评测结果同样可靠，但恶意代码可能读取或改动你的文件。",
    "doctor.well": "一切正常。",
    "doctor.unwell": "有地方不正常：请看标有 ✗ 的行。",
}

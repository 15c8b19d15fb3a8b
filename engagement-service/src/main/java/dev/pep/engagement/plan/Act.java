package dev.pep.engagement.plan;

/** What the history of an engagement tells; the words are those of the audit log and never change. */
public enum Act {
    CREATED("engagement created"),
    CHANGED("engagement changed"),
    DUPLICATED("engagement duplicated"),
    PUBLISHED("engagement published"),
    HANDED_OVER("engagement handed over"),
    CANCELLED("engagement cancelled"),
    INVITED("partner invited"),
    SENT_AGAIN("invitation sent again"),
    CONTACT_ADDED("contact added"),
    REMINDED("invitation reminded"),
    OPENED("link opened"),
    ACCEPTED("invitation accepted"),
    DECLINED("invitation declined"),
    WITHDRAWN("invitation withdrawn"),
    EXPIRED("invitation expired"),
    LEFT("partner left"),
    TASKS_MADE("tasks made"),
    TASK_DUE("task due date changed"),
    TASK_DONE("task done"),
    TASK_WAIVED("task waived"),
    TASK_REOPENED("task reopened"),
    TASKS_REMINDED("tasks reminded"),
    HEATMAP_REQUESTED("heatmap requested"),
    HEATMAP_REFUSED("heatmap refused"),
    HEATMAP_DONE("heatmap done"),
    MATERIAL_ADDED("material added"),
    MATERIAL_REPLACED("material replaced"),
    MATERIAL_WITHDRAWN("material withdrawn"),
    MATERIAL_TAGGED("material tagged");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    /** Returns how the audit log has it. */
    public String words() {
        return words;
    }
}

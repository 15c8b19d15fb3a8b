package dev.pep.engagement.task;

import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.platform.event.EventStamp;

/** What happened to a task, as the task registers it. */
record TaskAct(Task task, TaskChangeKind change, EventStamp stamp) {}

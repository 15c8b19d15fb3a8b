package dev.pep.bench.heatmap;

import dev.pep.bench.Course;
import dev.pep.bench.data.HeatmapData;
import dev.pep.bench.data.Plan;
import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Service;
import dev.pep.bench.stack.Stack;
import java.util.List;

/** A filled heatmap and whoever may see all of it. */
record Heatmap(Stack stack, Plan plan, Database database) {

    static Heatmap of(Course course) throws Exception {
        var size = course.size();
        return of(course.stack(), HeatmapData.plan(size.accounts(), size.partners(), size.reports()));
    }

    static Heatmap of(Stack stack, Plan plan) throws Exception {
        return new Heatmap(stack, plan, new HeatmapData(stack).of(plan));
    }

    Service start() throws Exception {
        return new HeatmapData(stack).start(database);
    }

    /** Starts one of several copies. */
    Service start(int copy) throws Exception {
        return new HeatmapData(stack).start(database, copy);
    }

    String administrator() throws Exception {
        return stack.tokens().internal("administrator@pep.example", "ADMINISTRATOR", List.of("*"));
    }
}

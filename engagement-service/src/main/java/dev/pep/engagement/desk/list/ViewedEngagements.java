package dev.pep.engagement.desk.list;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.view.ViewedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;

/** The list of engagements as views keep it: whatever filter and order it takes, as it reads them itself. */
@Component
class ViewedEngagements implements ViewedList {

    private final ConversionService parameters;

    ViewedEngagements(@Qualifier("mvcConversionService") ConversionService parameters) {
        this.parameters = parameters;
    }

    @Override
    public String table() {
        return "engagement_view";
    }

    @Override
    public void check(MultiValueMap<String, String> filter, InternalUser user) {
        DataBinder binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(EngagementFilter.class));
        binder.setConversionService(parameters);
        binder.construct(new Given(filter));
        FieldError wrong = binder.getBindingResult().getFieldError();
        if (wrong != null) {
            throw new Invalid(
                    Map.of("query", "The list of engagements cannot be filtered by this " + wrong.getField() + "."));
        }
        new EngagementPageRequest(filter.getFirst("sort"), filter.getFirst("dir"), null, null).checkOrder();
    }

    /** The parameters as a call has them: one value, or several. */
    private record Given(MultiValueMap<String, String> filter) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> values = filter.get(name);
            return values == null || values.size() > 1 ? values : values.getFirst();
        }

        @Override
        public Set<String> getNames() {
            return filter.keySet();
        }
    }
}

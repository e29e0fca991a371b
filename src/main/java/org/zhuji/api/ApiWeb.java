package org.zhuji.api;

import java.util.List;
import java.util.Map;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;

/** Hands controllers the caller as an {@link Actor}, and keeps unknown addresses from ending in the screens' start page. */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {

    private static final Problem UNKNOWN = new Problem(
            HttpStatus.NOT_FOUND,
            "unknown-address",
            "没有这个接口地址，请对照接口文档 /v3/api-docs。",
            "There is no such address; see /v3/api-docs.");

    private final PeopleService people;

    ApiWeb(PeopleService people) {
        this.people = people;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument(people));
    }

    /** After the controllers, so that a wrong method is still told apart, and before the screens, which take any path. */
    @Bean
    static SimpleUrlHandlerMapping unknownApiAddresses(ProblemWriter writer) {
        HttpRequestHandler handler = (request, response) -> writer.write(UNKNOWN, request, response);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", handler), Ordered.LOWEST_PRECEDENCE - 100);
    }

    private record ActorArgument(PeopleService people) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return people.actor(request.getRemoteUser()).orElseThrow(NotYourDuty::new);
        }
    }
}
